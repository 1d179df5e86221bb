import { type ComponentType, use, useState } from 'react';
import { lazyModule } from '../../data/lazyModule';

/**
 * A component whose code is loaded when it is first rendered, or earlier by `preload`. Preloaded code renders at once, whereas
 * React's `lazy` shows its fallback for a third of a second. Needs a `Boundary` around it for failures.
 */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const code = lazyModule(load);
  function Awaited(props: Props) {
    const Component = use(code.load());
    return <Component {...props} />;
  }
  function LazyComponent(props: Props) {
    // Chosen once: a change to the other component would lose the state of the children.
    const [Component] = useState(() => code.present() ?? Awaited);
    return <Component {...props} />;
  }
  /** Settles when the code is loaded or has failed. The component itself shows the failure. */
  const preload = () =>
    code.load().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(LazyComponent, { preload, load: code.retry });
}
