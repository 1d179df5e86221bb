import { Suspense } from 'react';
import { Boundary } from '../controls/states/Boundary';
import { lazyComponent } from '../controls/states/lazyComponent';
import { zh } from '../i18n/zh';

const LastResort = lazyComponent(() => import('./LastResort').then((module) => module.LastResort));

/** In the place of the whole dashboard when something outside of its pages has failed. It relies on no provider. */
export function Crashed({ error }: { error: Error }) {
  return (
    <Boundary fallback={() => <Reload />}>
      <Suspense>
        <LastResort error={error} />
      </Suspense>
    </Boundary>
  );
}

/** Where even the code of the ways out did not come. */
function Reload() {
  return (
    <main role="alert">
      <h1>{zh().app.crashed}</h1>
      <button type="button" onClick={() => window.location.reload()}>
        {zh().app.reload}
      </button>
    </main>
  );
}
