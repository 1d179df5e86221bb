import { type ComponentType, use, useState } from 'react';
import { lazyModule } from '../../data/lazyModule';

/**
 * A component whose code is fetched when it is first drawn, or before that by `preload`: then it is drawn at once,
 * where `lazy` shows its fallback first, which React keeps for a third of a second. Stands within a `Boundary`, which
 * takes the failure.
 */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const code = lazyModule(load);
  function Awaited(props: Props) {
    const Component = use(code.load());
    return <Component {...props} />;
  }
  function LazyComponent(props: Props) {
    // Fixed at the start: a change from one to the other would lose the state of what is drawn.
    const [Component] = useState(() => code.present() ?? Awaited);
    return <Component {...props} />;
  }
  /** Settles when the code is there or has failed; a failure shows where the component is drawn. */
  const preload = () =>
    code.load().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(LazyComponent, { preload, load: code.retry });
}
