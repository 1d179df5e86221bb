/** Pages with their own search params. */
type Page = 'theme' | 'overview' | 'league' | 'about' | 'data' | 'outlines';

/**
 * All search params, and the pages that use them. Params of every page move along to another page. Params of a single page do
 * not, and Back restores them.
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
  indicator: ['overview', 'data'],
  below: ['overview'],
  sort: ['overview', 'outlines'],
  cells: ['overview'],
  domain: ['overview', 'league', 'outlines', 'data'],
  order: ['league'],
  picks: ['league'],
  further: ['league'],
  q: ['about'],
  topic: ['about'],
  by: ['about'],
  form: ['data'],
  entry: ['data'],
  entryYear: ['data'],
  outline: ['outlines'],
  league: ['outlines', 'data'],
  department: ['outlines'],
} as const satisfies Record<string, 'every' | readonly Page[]>;

/** Name of a search param. */
export type ParamName = keyof typeof pagesOf;

/** Reads and writes a search param. */
export type Param<Value> = {
  name: ParamName;
  /** The value of a missing or invalid param. It is not written to the address. */
  absent: Value;
  /** `undefined` where the text is invalid. Invalid parts of a list are passed to `ignore`, and the valid ones are used. */
  read: (text: string, ignore: (part: string) => void) => Value | undefined;
  write: (value: Value) => string;
};

/** An invalid search param, as in the address. */
export type Ignored = { param: string; value: string };

/** A copy of the search with the params that move along to another page. */
export function sharedSearch(search: URLSearchParams): URLSearchParams {
  const shared: Record<string, 'every' | readonly Page[]> = pagesOf;
  return new URLSearchParams([...search].filter(([name]) => Object.hasOwn(shared, name) && shared[name] === 'every'));
}

/** Reads params of an address one by one, and lists invalid ones in `ignored`. */
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

/** Writes a param into the search; a value equal to `absent` is left out. */
export function writeParam<Value>(
  search: URLSearchParams,
  { name, absent, write }: Param<Value>,
  value: NoInfer<Value>,
): void {
  const text = write(value);
  if (text === '' || text === write(absent)) search.delete(name);
  else search.set(name, text);
}

/** A param with a few values, written by their names. */
export function choiceParam<Choice extends string>(
  name: ParamName,
  choices: readonly Choice[],
  absent: Choice,
): Param<Choice> {
  return { name, absent, read: (text) => choices.find((choice) => choice === text), write: (choice) => choice };
}

/** A param with a few values that may also be empty. */
export function optionalParam<Choice extends string>(
  name: ParamName,
  choices: readonly Choice[],
): Param<Choice | null> {
  return { name, absent: null, read: (text) => choices.find((choice) => choice === text), write: (one) => one ?? '' };
}

/** `name=1` means on. */
export function switchParam(name: ParamName): Param<boolean> {
  return { name, absent: false, read: (text) => (text === '1' ? true : undefined), write: (on) => (on ? '1' : '') };
}

/** A text that satisfies `isRight`, unchanged. */
export function textParam(name: ParamName, isRight: (text: string) => boolean): Param<string | null> {
  return { name, absent: null, read: (text) => (isRight(text) ? text : undefined), write: (text) => text ?? '' };
}

/** A year, one of `years` where these are known. */
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
