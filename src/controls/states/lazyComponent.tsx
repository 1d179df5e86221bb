import { type ComponentType, use } from 'react';
import { lazyModule } from '../../data/lazyModule';

/**
 * A component whose code is lazyModule when it is first drawn, or before that by `preload`: then it is drawn at once,
 * where `lazy` shows its fallback first, which React keeps for a third of a second. Stands within a `Boundary`, which
 * takes the failure.
 */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const code = lazyModule(load);
  function LazyComponent(props: Props) {
    const Component = code.present() ?? use(code.load());
    return <Component {...props} />;
  }
  /** Settles when the code is there or has failed, which is seen where the part is drawn. */
  const preload = () =>
    code.load().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(LazyComponent, { preload, load: code.retry });
}
