/** The pages with search params of their own. */
type Page = 'theme' | 'overview' | 'league' | 'about' | 'data' | 'outlines';

/**
 * Every search param there is, and the pages where it means something. What is of every page goes along to another one; a
 * page's own stay behind, and Back brings them again.
 */
const pagesOf = {
  regions: 'every',
  from: 'every',
  to: 'every',
  view: 'every',
  views: 'every',
  year: 'every',
  map: 'every',
  basis: 'every',
  lang: 'every',
  real: 'every',
  mock: 'every',
  within: 'every',
  sheet: ['theme'],
  status: ['theme', 'overview', 'outlines'],
  due: ['theme'],
  indicator: ['overview'],
  below: ['overview'],
  sort: ['overview', 'outlines'],
  cells: ['overview'],
  domain: ['overview', 'league', 'outlines'],
  order: ['league'],
  picks: ['league'],
  further: ['league'],
  q: ['about'],
  topic: ['about'],
  by: ['about'],
  form: ['data'],
  outline: ['outlines'],
  league: ['outlines'],
  department: ['outlines'],
} as const satisfies Record<string, 'every' | readonly Page[]>;

/** How a search param is called. */
export type ParamName = keyof typeof pagesOf;

/** How a search param is read and written. */
export type Param<Value> = {
  name: ParamName;
  /** Where the address says nothing, or nothing that is understood; written by leaving it out. */
  absent: Value;
  /** `undefined` where it is not understood. Parts of a list that are not are handed to `ignore`, and the others count. */
  read: (text: string, ignore: (part: string) => void) => Value | undefined;
  write: (value: Value) => string;
};

/** A search param that was not understood, as it stood in the address. */
export type Ignored = { param: string; value: string };

/** A copy of the search with what goes along to another page. */
export function sharedSearch(search: URLSearchParams): URLSearchParams {
  const shared: Record<string, 'every' | readonly Page[]> = pagesOf;
  return new URLSearchParams([...search].filter(([name]) => Object.hasOwn(shared, name) && shared[name] === 'every'));
}

/** Reads params of an address one by one, and lists in `ignored` what could not be understood. */
export function paramReader(search: URLSearchParams) {
  const ignored: Ignored[] = [];
  const read = <Value>({ name, absent, read: understand }: Param<Value>): Value => {
    const text = search.get(name);
    if (text === null) return absent;
    const value = understand(text, (part) => ignored.push({ param: name, value: part }));
    if (value !== undefined) return value;
    ignored.push({ param: name, value: text });
    return absent;
  };
  return { read, ignored };
}

/** Writes a param into the search; what is as good as absent is left out. */
export function writeParam<Value>(
  search: URLSearchParams,
  { name, absent, write }: Param<Value>,
  value: NoInfer<Value>,
): void {
  const text = write(value);
  if (text === '' || text === write(absent)) search.delete(name);
  else search.set(name, text);
}

/** A param with few values, each written as it is called. */
export function choiceParam<Choice extends string>(
  name: ParamName,
  choices: readonly Choice[],
  absent: Choice,
): Param<Choice> {
  return { name, absent, read: (text) => choices.find((choice) => choice === text), write: (choice) => choice };
}

/** The same where nothing may be chosen. */
export function optionalParam<Choice extends string>(
  name: ParamName,
  choices: readonly Choice[],
): Param<Choice | null> {
  return { name, absent: null, read: (text) => choices.find((choice) => choice === text), write: (one) => one ?? '' };
}

/** `name=1`: on. */
export function switchParam(name: ParamName): Param<boolean> {
  return { name, absent: false, read: (text) => (text === '1' ? true : undefined), write: (on) => (on ? '1' : '') };
}

/** A text that `isRight`, as it stands. */
export function textParam(name: ParamName, isRight: (text: string) => boolean): Param<string | null> {
  return { name, absent: null, read: (text) => (isRight(text) ? text : undefined), write: (text) => text ?? '' };
}

/** A year, among `years` where these are known. */
export function yearParam(name: ParamName, years: readonly number[] | null): Param<number | null> {
  return {
    name,
    absent: null,
    read: (text) => {
      const year = Number(text);
      return /^\d{4}$/.test(text) && (years === null || years.includes(year)) ? year : undefined;
    },
    write: (year) => (year === null ? '' : String(year)),
  };
}
