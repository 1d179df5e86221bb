import type { DataSet } from '../../ownData/dataSets/dataSet';
import { cellKey, type ReadCell } from '../../ownData/recognise/read';
import { newSets } from '../../ownData/review/newSets';
import { type Answers, answersPlace, answersSchema } from '../../ownData/review/review';
import { useStoredDraft } from '../../storage/draft';

/** The reader's answers in a review: which cells are included, and in which data sets. They survive a reload. */
export function useDecisions() {
  const [draft, setDraft] = useStoredDraft(answersPlace, answersSchema);
  const answers = draft ?? { files: {}, doubtful: false, choices: {}, notes: {} };
  const answer = (part: Partial<Answers>) => setDraft({ ...answers, ...part });
  // Maps, because the place of a cell can be any text.
  const [choices, notes] = [new Map(Object.entries(answers.choices)), new Map(Object.entries(answers.notes))];
  /** `null` unless the reader confirmed the value. */
  const noteOf = (cell: ReadCell) => notes.get(cellKey(cell)) ?? null;
  const isTaken = (cell: ReadCell) =>
    cell.value !== null &&
    (choices.get(cellKey(cell)) ??
      (isPlain(cell) || (cell.status === 'doubtful' && answers.doubtful) || noteOf(cell) !== null));
  const include = (cell: ReadCell, isIncluded: boolean) =>
    answer({ choices: { ...answers.choices, [cellKey(cell)]: isIncluded } });
  const confirm = (cell: ReadCell, note: string | null) => {
    const key = cellKey(cell);
    answer({
      notes: note === null ? without(answers.notes, key) : { ...answers.notes, [key]: note },
      choices: without(answers.choices, key),
    });
  };
  const fileOf = (file: string) => (Object.hasOwn(answers.files, file) ? answers.files[file] : undefined) ?? {};
  const answerFile = (file: string, part: FileAnswer) =>
    answer({ files: { ...answers.files, [file]: { ...fileOf(file), ...part } } });
  const setsOf = (cells: readonly ReadCell[], sets: readonly DataSet[]) =>
    newSets(
      cells.map((cell) => ({ cell, isTaken: isTaken(cell), note: noteOf(cell) })),
      sets,
    );
  return { doubtful: answers.doubtful, answer, noteOf, isTaken, include, confirm, fileOf, answerFile, setsOf };
}
export type Decisions = ReturnType<typeof useDecisions>;

/** `course`: the id of the data set that the new one replaces, or one of `courses`. */
type FileAnswer = Answers['files'][string];
export const courses = { beside: 'beside', skip: 'skip' };

/** Values that the workbook shows and no rule doubts are included at first. */
function isPlain({ status }: ReadCell): boolean {
  return status !== 'doubtful' && status !== 'hidden';
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
