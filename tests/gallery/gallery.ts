import type { Plugin } from 'vite';

/** Serves the test figures at `/gallery` during `npm run dev`; a build does not contain them. */
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
