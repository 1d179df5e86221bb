import type { Confirmed, Observation } from '../../ownData/dataSets/dataSet';
import { cellKey, type ReadCell } from '../../ownData/recognise/read';
import { type Answers, answersPlace, answersSchema } from '../../ownData/review/review';
import { useStoredDraft } from '../../storage/draft';

/** The accepted values, for a new data set. */
export type Taken = { name: string; values: Observation[]; confirmed: Confirmed[] };

/** The reader's answers in a review: which cells are included, and under which name. They survive a reload. */
export function useDecisions(proposedName: string) {
  const [draft, setDraft] = useStoredDraft(answersPlace, answersSchema);
  const answers = draft ?? { name: proposedName, doubtful: false, choices: {}, notes: {} };
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
  const takenOf = (cells: readonly ReadCell[]): Taken => {
    const taken = cells.flatMap((cell) => {
      const { indicator, region, year, value, why } = cell;
      return value !== null && isTaken(cell)
        ? [{ observation: { indicator, region, year, value }, why, note: noteOf(cell) }]
        : [];
    });
    return {
      name: answers.name.trim(),
      values: taken.map(({ observation }) => observation),
      confirmed: taken.flatMap(({ observation, why, note }) =>
        note !== null && why ? [{ ...observation, why, note }] : [],
      ),
    };
  };
  return { name: answers.name, doubtful: answers.doubtful, answer, noteOf, isTaken, include, confirm, takenOf };
}
export type Decisions = ReturnType<typeof useDecisions>;

/** Values that the workbook shows and no rule doubts are included at first. */
function isPlain({ status }: ReadCell): boolean {
  return status !== 'doubtful' && status !== 'hidden';
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
