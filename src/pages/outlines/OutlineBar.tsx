import { Segments } from '../../controls/choices/Segments';
import { Selection } from '../../controls/choices/SelectChoice';
import { useAddress, withParam } from '../../filters/useAddress';
import type { ChangeFilters } from '../../filters/useFilters';
import { outlineDomainParam, outlineLeagueParam, outlineParam } from '../../filters/viewSpec/outlineParams';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { useSpeech } from '../../i18n/speech';
import { departmentBoard } from '../../outlines/goalCounts';
import { goalVerdicts } from '../../outlines/goalStatus';
import classes from './OutlinesPage.module.css';
import { departmentParam, goalVerdictParam, sortParam, sorts } from './outlineAddress';
import type { OutlineView } from './useOutline';

type Props = OutlineView & { change: ChangeFilters };

/** Chooses the region, the year and the goals. */
export function OutlineBar({ outline, choice, regions, goals, years, year, change }: Props) {
  const t = useOutlineWords();
  const { words, say } = useSpeech();
  const { edit } = useAddress();
  const all = t.filters.all;
  return (
    <section className={classes.bar} aria-label={words.filters.label}>
      <Selection
        label={t.region}
        absent={say(regions.whole.shortName)}
        options={regions.parts.map(({ code, name }) => ({ value: code, word: say(name) }))}
        value={choice.league}
        onChange={(code) => edit(withParam(outlineLeagueParam(null), code))}
      />
      <Selection
        label={t.year}
        absent={t.latest}
        options={[...years].reverse().map((one) => ({ value: String(one), word: words.years.one(one) }))}
        value={year === null ? null : String(year)}
        onChange={(text) => change({ year: text === null ? null : Number(text) })}
      />
      <Selection
        label={t.filters.status}
        absent={all}
        options={goalVerdicts.map((value) => ({ value, word: words.verdict[value] }))}
        value={choice.verdict}
        onChange={(verdict) => edit(withParam(goalVerdictParam, verdict))}
      />
      <Selection
        label={t.filters.department}
        absent={all}
        options={departmentBoard(goals).map(({ department }) => ({ value: department.zh, word: say(department) }))}
        value={choice.department}
        onChange={(text) => edit(withParam(departmentParam, text))}
      />
      <Selection
        label={t.filters.domain}
        absent={all}
        options={outline.domains.map(({ id, name }) => ({ value: id, word: say(name) }))}
        value={choice.domain}
        onChange={(text) => edit(withParam(outlineDomainParam(null), text))}
      />
      <Selection
        label={t.filters.sort}
        options={sorts.map((value) => ({ value, word: t.sorts[value] }))}
        value={choice.sort}
        narrows={choice.sort !== 'given'}
        onChange={(sort) => edit(withParam(sortParam, sort ?? 'given'))}
      />
    </section>
  );
}

/** Chooses women or children, and the ten years. */
export function OutlineChoices({ outlines, outline }: Pick<OutlineView, 'outlines' | 'outline'>) {
  const t = useOutlineWords();
  const { edit } = useAddress();
  const { audience, from } = outline;
  const choose = (id: string | undefined) =>
    id !== undefined &&
    edit((search) => withParam(outlineDomainParam(null), null)(withParam(outlineParam(outlines), id)(search)));
  const audiences = [...new Set(outlines.map((one) => one.audience))];
  return (
    <>
      <Segments
        label={t.audience}
        choices={audiences.map((value) => ({ value, label: t.audiences[value] }))}
        value={audience}
        onChange={(chosen) => choose(outlines.find((one) => one.audience === chosen && one.from === from)?.id)}
      />
      <Segments
        label={t.decade}
        choices={outlines
          .filter((one) => one.audience === audience)
          .map((one) => ({ value: one.id, label: t.decadeOf(one.from, one.to) }))}
        value={outline.id}
        onChange={choose}
      />
    </>
  );
}
