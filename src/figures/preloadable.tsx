import { type ComponentType, use } from 'react';

/**
 * A component whose code is fetched when it is first drawn, or before that by `preload`: then it is drawn at once,
 * where `lazy` shows its fallback first, which React keeps for a third of a second.
 */
export function preloadable<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loading: Promise<ComponentType<Props>> | undefined;
  let Loaded: ComponentType<Props> | undefined;
  const preload = () => {
    loading ??= load().then((component) => {
      Loaded = component;
      return component;
    });
    return loading;
  };
  function Preloadable(props: Props) {
    const Component = Loaded ?? use(preload());
    return <Component {...props} />;
  }
  return Object.assign(Preloadable, { preload });
}
