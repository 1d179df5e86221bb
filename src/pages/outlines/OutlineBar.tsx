import type { Outline } from '../../contract/outline';
import type { Regions } from '../../contract/region';
import { useAddress, withParam } from '../../filters/useAddress';
import { outlineDomainParam, outlineLeagueParam, outlineParam } from '../../filters/viewSpec/outlineParams';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { useSpeech } from '../../i18n/speech';
import { type GoalStanding, standings } from '../../outlines/standing';
import { departmentBoard } from '../../outlines/tally';
import { Choices } from '../league/Choices';
import { Choice } from '../overview/Choice';
import classes from './OutlinesPage.module.css';
import { departmentParam, type OutlineChoice, sortParam, sorts, standingParam } from './outlineAddress';

type Props = {
  outlines: readonly Outline[];
  choice: OutlineChoice;
  regions: Regions;
  goals: readonly GoalStanding[];
  years: readonly number[];
  year: number | null;
  onYear: (year: number | null) => void;
};

/** Which outline, whose standing, and which of the goals. */
export function OutlineBar({ outlines, choice, regions, goals, years, year, onYear }: Props) {
  const said = useOutlineWords();
  const { words, say } = useSpeech();
  const { edit } = useAddress();
  const { outline } = choice;
  if (!outline) return null;
  const choose = (id: string | undefined) =>
    id !== undefined &&
    edit((search) => withParam(outlineDomainParam(null), null)(withParam(outlineParam(outlines), id)(search)));
  const like = (part: Partial<Pick<Outline, 'audience' | 'from'>>) =>
    outlines.find((one) => {
      const wanted = { audience: outline.audience, from: outline.from, ...part };
      return one.audience === wanted.audience && one.from === wanted.from;
    })?.id;
  const periods = outlines.filter(({ audience }) => audience === outline.audience);
  const audiences = [...new Set(outlines.map(({ audience }) => audience))];
  const all = <option value="">{said.filters.all}</option>;
  return (
    <section className={classes.bar} aria-label={words.filters.label}>
      <Choices
        label={said.audience}
        choices={audiences.map((one) => ({ value: one, word: said.audiences[one] }))}
        value={outline.audience}
        onChoose={(audience) => choose(like({ audience }))}
      />
      <Choices
        label={said.decade}
        choices={periods.map((one) => ({ value: one.id, word: said.decadeOf(one.from, one.to) }))}
        value={outline.id}
        onChoose={choose}
      />
      <Choice
        label={said.region}
        value={choice.league ?? ''}
        narrows={choice.league !== null}
        onChange={(code) => edit(withParam(outlineLeagueParam(null), code === '' ? null : code))}
      >
        <option value="">{say(regions.whole.shortName)}</option>
        {regions.parts.map((one) => (
          <option key={one.code} value={one.code}>
            {say(one.name)}
          </option>
        ))}
      </Choice>
      <Choice
        label={said.year}
        value={year === null ? '' : String(year)}
        narrows={year !== null}
        onChange={(text) => onYear(text === '' ? null : Number(text))}
      >
        <option value="">{said.latest}</option>
        {[...years].reverse().map((one) => (
          <option key={one} value={one}>
            {words.years.one(one)}
          </option>
        ))}
      </Choice>
      <Choice
        label={said.filters.standing}
        value={choice.standing ?? ''}
        narrows={choice.standing !== null}
        onChange={(text) => edit(withParam(standingParam, standings.find((one) => one === text) ?? null))}
      >
        {all}
        {standings.map((one) => (
          <option key={one} value={one}>
            {words.verdict[one]}
          </option>
        ))}
      </Choice>
      <Choice
        label={said.filters.department}
        value={choice.department ?? ''}
        narrows={choice.department !== null}
        onChange={(text) => edit(withParam(departmentParam, text === '' ? null : text))}
      >
        {all}
        {departmentBoard(goals).map(({ department }) => (
          <option key={department.zh} value={department.zh}>
            {say(department)}
          </option>
        ))}
      </Choice>
      <Choice
        label={said.filters.domain}
        value={choice.domain ?? ''}
        narrows={choice.domain !== null}
        onChange={(text) => edit(withParam(outlineDomainParam(null), text === '' ? null : text))}
      >
        {all}
        {outline.domains.map((one) => (
          <option key={one.id} value={one.id}>
            {say(one.name)}
          </option>
        ))}
      </Choice>
      <Choice
        label={said.filters.sort}
        value={choice.sort}
        narrows={choice.sort !== 'given'}
        onChange={(text) => edit(withParam(sortParam, sorts.find((one) => one === text) ?? 'given'))}
      >
        {sorts.map((one) => (
          <option key={one} value={one}>
            {said.sorts[one]}
          </option>
        ))}
      </Choice>
    </section>
  );
}
