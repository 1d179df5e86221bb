import { Link } from 'react-router';
import { Gate, hasNoIndicators } from '../../controls/states/Gate';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import type { ChangeFilters } from '../../filters/useFilters';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { textOf } from '../../i18n/sentences/phrase';
import { useSpeech } from '../../i18n/speech';
import { byGap, goalCountsOf } from '../../outlines/goalCounts';
import { goalCountsText, judgedText } from '../../outlines/goalCountsText';
import { documentText } from '../../outlines/goalTexts';
import { Notices } from '../shared/Notices';
import page from '../shared/Page.module.css';
import { Bases } from './Bases';
import { Departments } from './Departments';
import { GoalTable } from './GoalTable';
import { OutlineBar, OutlineChoices } from './OutlineBar';
import classes from './OutlinesPage.module.css';
import { ReportButton } from './ReportButton';
import { Scoreboard } from './Scoreboard';
import { type OutlineView, useOutline } from './useOutline';

/** The goals of an outline, the status of a region, and the departments in charge. */
export default function OutlinesPage() {
  const t = useOutlineWords();
  const { view, themes, ignored, change } = useOutline();
  return (
    <main id="content" className={page.page}>
      <Notices themes={themes} ignored={ignored} />
      <div className={classes.head}>
        <h1 className={classes.title}>{t.title}</h1>
        {view.state === 'ready' && view.data && <OutlineChoices {...view.data} />}
      </div>
      <Gate loaded={view} isEmpty={() => hasNoIndicators(themes)}>
        {(ready) => ready && <Monitoring {...ready} change={change} />}
      </Gate>
    </main>
  );
}

function Monitoring({ change, ...view }: OutlineView & { change: ChangeFilters }) {
  const t = useOutlineWords();
  const { search } = useAddress();
  const document = documentText(view.outline, useSpeech());
  const { themes, outlines, outline, region, isWhole, year, reportYear } = view;
  return (
    <>
      <OutlineBar {...view} change={change} />
      <Bases outline={outline}>
        {reportYear !== null && <ReportButton {...{ outline, themes, region, isWhole }} year={reportYear} />}
      </Bases>
      <Counted {...view} document={document} />
      <Goals {...view} document={document} />
      <Departments {...view} document={document} />
      <Scoreboard {...{ outlines, themes, year }} region={region.code} />
      <p>
        <Link
          className={classes.link}
          to={{ pathname: '/about', search: searchText(sharedSearch(search)), hash: '#outlook' }}
        >
          {t.method}
        </Link>
      </p>
    </>
  );
}

/** The number of goals by verdict. */
function Counted({ outline, goals, isWhole, document }: OutlineView & { document: string }) {
  const t = useOutlineWords();
  const speech = useSpeech();
  const { words } = speech;
  const counts = goalCountsOf(goals);
  const regional = outline.bases.find(({ level }) => level === 'regional')?.indicators ?? null;
  return (
    <p className={classes.counted} data-part="counted">
      {goals.some(({ simulated }) => simulated) && t.simulated}
      {t.counted(document, counts.total, textOf(goalCountsText(counts, t, speech)), regional)}
      {!isWhole && t.gap + words.sentences.outlook.table.notes.forReference + words.sentences.stop}
    </p>
  );
}

/** The visible goals, by domain or by distance from their targets. */
function Goals({ outline, choice, visible, document }: OutlineView & { document: string }) {
  const t = useOutlineWords();
  const speech = useSpeech();
  if (visible.length === 0) return <p>{t.none}</p>;
  if (choice.sort === 'gap') return <GoalTable label={document} goals={byGap(visible)} />;
  return outline.domains.map(({ id, name }) => {
    const goals = visible.filter(({ goal }) => goal.domain === id);
    const counted = textOf(judgedText(goalCountsOf(goals), t, speech));
    return (
      goals.length > 0 && (
        <div key={id} className={classes.card}>
          <h2>{speech.say(name)}</h2>
          {counted !== '' && <p className={classes.hint}>{counted}</p>}
          <GoalTable label={speech.say(name)} goals={goals} />
        </div>
      )
    );
  });
}
