/** The address of the page below the dashboard's own, with a place on it: `/health?regions=150200#infant-mortality-rate`. */
export function pageAddress(place: string): string {
  const { pathname, search } = window.location;
  const base = import.meta.env.BASE_URL;
  const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
  return `${path}${search}#${place}`;
}
