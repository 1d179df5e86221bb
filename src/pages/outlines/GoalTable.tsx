import { Fragment } from 'react';
import { Link } from 'react-router';
import { Scrolled } from '../../controls/choices/Scrolled';
import { Table, TableHead } from '../../controls/elements/Table';
import { onScreen } from '../../figures/drawing/dark';
import { StatusSign } from '../../figures/drawing/StatusSign';
import { statusColours } from '../../figures/drawing/statusLook';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { listText, useSpeech } from '../../i18n/speech';
import { departmentsOf } from '../../outlines/goalCounts';
import type { GoalStatus } from '../../outlines/goalStatus';
import { goalTarget, measuredTexts, whyText } from '../../outlines/goalTexts';
import classes from './OutlinesPage.module.css';

/** The goals with value, target, gap, status, pace, department and source. */
export function GoalTable({ label, goals }: { label: string; goals: readonly GoalStatus[] }) {
  const t = useOutlineWords();
  return (
    <Scrolled className={classes.scroll} label={label}>
      <Table className={classes.table}>
        <TableHead names={Object.values(t.columns)} />
        <tbody>
          {goals.map((one) => (
            <GoalRow key={one.goal.id} one={one} />
          ))}
        </tbody>
      </Table>
    </Scrolled>
  );
}

function GoalRow({ one }: { one: GoalStatus }) {
  const t = useOutlineWords();
  const speech = useSpeech();
  const { words, say } = speech;
  const { goal, verdict, measured, related } = one;
  const texts = measured.map((each) => measuredTexts(each, t, speech));
  const departments = departmentsOf(one);
  // One line per indicator of the goal, in their order, with a smaller one below it.
  const lines = (pick: (text: (typeof texts)[number]) => [string, string?]) =>
    texts.map(pick).map(([line, below], at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
      <Fragment key={at}>
        <div>{line}</div>
        {below !== undefined && <small className={classes.below}>{below}</small>}
      </Fragment>
    ));
  return (
    <tr data-goal={goal.id} data-verdict={verdict}>
      <th scope="row">
        {say(goal.name)}
        {goal.note && <small className={classes.below}>{say(goal.note)}</small>}
      </th>
      <td>
        {measured.map(({ indicator }) => (
          <div key={indicator.id}>
            <IndicatorName id={indicator.id} name={say(indicator.name)} />
          </div>
        ))}
        {related && (
          <small className={classes.below}>
            {t.related} <IndicatorName id={related.id} name={say(related.name)} />
          </small>
        )}
      </td>
      <td>{lines(({ value, year }) => [value, year])}</td>
      <td>
        {goalTarget(one, speech)}
        {goal.target && <small className={classes.below}>{words.years.one(goal.target.year)}</small>}
        {goal.target && !goal.verified && <small className={classes.below}>{words.target.unverified}</small>}
      </td>
      <td>{lines(({ gap }) => [gap])}</td>
      <td>
        <span
          className={classes.status}
          style={{ color: onScreen(statusColours[verdict === 'none' ? 'stated' : verdict].text) }}
        >
          {verdict !== 'none' && <StatusSign status={verdict} />}
          {words.verdict[verdict]}
        </span>
        <small className={classes.below}>{whyText(one, t)}</small>
        {one.simulated && <small className={classes.below}>{words.mark.simulated}</small>}
      </td>
      <td>{lines(({ pace, when }) => [pace, when])}</td>
      <td>{departments.length === 0 ? t.noDepartment : listText(departments, speech)}</td>
      <td title={say(goal.document)}>
        {goal.url ? (
          <a href={goal.url} rel="noreferrer" target="_blank">
            {t.sections[goal.section]}
          </a>
        ) : (
          t.sections[goal.section]
        )}
      </td>
    </tr>
  );
}

function IndicatorName({ id, name }: { id: string; name: string }) {
  const { search } = useAddress();
  return <Link to={{ pathname: `/indicators/${id}`, search: searchText(sharedSearch(search)) }}>{name}</Link>;
}
