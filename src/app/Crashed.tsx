import { Suspense } from 'react';
import { Button } from '../controls/elements/Button';
import { Boundary } from '../controls/states/Boundary';
import { lazyComponent } from '../controls/states/lazyComponent';
import { zh } from '../i18n/zh';

const LastResort = lazyComponent(() => import('./LastResort').then((module) => module.LastResort));

/** Replaces the whole dashboard after a failure outside of its pages. It needs no provider. */
export function Crashed({ error }: { error: Error }) {
  return (
    <Boundary fallback={() => <Reload />}>
      <Suspense>
        <LastResort error={error} />
      </Suspense>
    </Boundary>
  );
}

/** Shown where even the code of `LastResort` failed to load. */
function Reload() {
  return (
    <main role="alert">
      <h1>{zh().app.crashed}</h1>
      <Button onClick={() => window.location.reload()}>{zh().app.reload}</Button>
    </main>
  );
}
