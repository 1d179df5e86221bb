import type { Plugin } from 'vite';

/** Serves the figures of the tests at `/gallery` during `npm run dev`; a build knows nothing of them. */
export function gallery(): Plugin {
  return {
    name: 'gallery',
    apply: 'serve',
    configureServer({ config: { base }, middlewares }) {
      middlewares.use((request, _response, next) => {
        const [path, search] = (request.url ?? '').split('?');
        if (path === `${base}gallery`) request.url = `${base}tests/gallery/index.html?${search ?? ''}`;
        next();
      });
    },
  };
}
