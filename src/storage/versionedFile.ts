import * as v from 'valibot';
import { versionSchema } from './version';

/** Why a file is not opened. Nothing has changed then. */
export type Refusal = { why: 'notJson' | 'foreign' | 'newer' | 'tooLarge' } | { why: 'broken'; field: string };

/** The format name of a kind of file, its current version, and its largest size in characters. */
type FileKind = { format: string; version: number; largest: number };

/** Reads a JSON file of the dashboard. `read` gets its content and the version it was written in, never a newer one. */
export function readVersioned<Content extends object>(
  text: string,
  { format, version, largest }: FileKind,
  read: (
    file: Readonly<Record<string, unknown>>,
    version: number,
  ) => v.SafeParseResult<v.GenericSchema<unknown, Content>>,
): Content | Refusal {
  if (text.length > largest) return { why: 'tooLarge' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { why: 'notJson' };
  }
  const head = v.safeParse(v.looseObject({ format: v.literal(format), version: versionSchema }), parsed);
  if (!head.success) return { why: 'foreign' };
  if (head.output.version > version) return { why: 'newer' };
  const result = read(head.output, head.output.version);
  return result.success ? result.output : { why: 'broken', field: v.getDotPath(result.issues[0]) ?? '.' };
}

type RefusalWords = Record<Exclude<Refusal['why'], 'broken'>, (file: string) => string> & {
  broken: (file: string, field: string) => string;
};

export function refusalText(refusal: Refusal, file: string, words: RefusalWords): string {
  return refusal.why === 'broken' ? words.broken(file, refusal.field) : words[refusal.why](file);
}
