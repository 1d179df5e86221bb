import { Choice } from '../../controls/choices/SelectChoice';
import { Input, Labelled } from '../../controls/elements/Field';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { type Speech, useSpeech } from '../../i18n/speech';
import { type NewSet, regionOf } from '../../ownData/review/newSets';
import classes from './DataPage.module.css';
import type { Names } from './names';
import { courses, type Decisions } from './useDecisions';

/** A new data set as the reader wants it. `replaced`: the id of the data set whose place it takes. */
export type Taken = NewSet & { name: string; replaced: string | null };

/** The new data sets with their names, without those that the reader skips. */
export function takenOf(list: readonly NewSet[], { fileOf }: Decisions, names: Names, speech: Speech): Taken[] {
  return list.flatMap((one) => {
    const course = courseOf(one, fileOf(one.file).course);
    const name = (fileOf(one.file).name ?? nameFor(one, list.length, names, speech)).trim();
    const replaced = one.earlier.some(({ id }) => id === course) ? course : null;
    return course === courses.skip ? [] : [{ ...one, name, replaced }];
  });
}

type Props = { list: readonly NewSet[]; names: Names; decisions: Decisions };

/** A line for each file: the name of its data set, and whether it replaces one or stands beside it. */
export function NewSets({ list, names, decisions }: Props) {
  const t = useOwnDataWords();
  const speech = useSpeech();
  return (
    <ul className={classes.tables} aria-label={t.newSets.title}>
      {list.map((one) => {
        const { file, values, left, same, earlier } = one;
        const answered = decisions.fileOf(file);
        const known = [...new Set([...(same ? [same.set] : []), ...earlier])];
        return (
          <li key={file} data-part="new-set" data-file={file}>
            <span>{t.newSets.file(file, values.length, left.length)}</span>
            <Labelled label={t.name} place="before">
              {(field) => (
                <Input
                  {...field}
                  value={answered.name ?? nameFor(one, list.length, names, speech)}
                  onChange={({ currentTarget }) => decisions.answerFile(file, { name: currentTarget.value })}
                />
              )}
            </Labelled>
            {known.length > 0 && (
              <Choice
                label={t.newSets.course}
                value={courseOf(one, answered.course)}
                onChange={(course) => decisions.answerFile(file, { course })}
              >
                {same && <option value={courses.skip}>{t.newSets.skip}</option>}
                <option value={courses.beside}>{t.newSets.beside}</option>
                {earlier.map(({ id, name, day }) => (
                  <option key={id} value={id}>
                    {t.newSets.replace(name, day)}
                  </option>
                ))}
              </Choice>
            )}
            {same && <span className={classes.hint}>{t.newSets.same(same.set.name)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The same file again makes no second data set, unless the reader wants it; a data set that is gone is not replaced. */
function courseOf({ same, earlier }: NewSet, course: string | undefined): string {
  const offered: string[] = [...(same ? [courses.skip] : []), courses.beside, ...earlier.map(({ id }) => id)];
  if (course !== undefined && offered.includes(course)) return course;
  return same?.isSameFile ? courses.skip : courses.beside;
}

/** One file keeps its name. The files of several leagues are named alike: by league and years. */
function nameFor({ file, values }: NewSet, files: number, { regions }: Names, { say, words }: Speech): string {
  const region = regions.get(regionOf(values) ?? '');
  const years = values.map(({ year }) => year);
  return files > 1 && region
    ? say(region.name) + words.years.span(Math.min(...years), Math.max(...years))
    : file.replace(/\.[^.]+$/, '');
}
