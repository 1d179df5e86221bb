/** The address of the page within the dashboard, with a place on the page: `/health?regions=150200#infant-mortality-rate`. */
export function pageAddress(place: string): string {
  const { pathname, search } = window.location;
  const base = import.meta.env.BASE_URL;
  const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
  return `${path}${search}#${place}`;
}
