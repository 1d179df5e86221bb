import { type ComponentType, use } from 'react';
import { fetched } from '../../data/lazyModule';

/**
 * A component whose code is fetched when it is first drawn, or before that by `preload`: then it is drawn at once,
 * where `lazy` shows its fallback first, which React keeps for a third of a second. Stands within a `Boundary`, which
 * takes the failure.
 */
export function loadable<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const code = fetched(load);
  function Loadable(props: Props) {
    const Component = code.present() ?? use(code.now());
    return <Component {...props} />;
  }
  /** Settles when the code is there or has failed, which is seen where the part is drawn. */
  const preload = () =>
    code.now().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Loadable, { preload, load: code.again });
}
