import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { allDomains } from '../../contract/domains';
import { latestYear } from '../../data/latestYear';
import { useQueries } from '../../data/queries';
import { type DomainState, faultsOf } from '../../data/useDomain';
import { failureOf, useEveryTheme } from '../../data/useEveryTheme';
import { Gate } from '../../figures/controls/Gate';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { useFilters } from '../../filters/useFilters';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { textOf } from '../../i18n/sentences/phrase';
import { useSpeech } from '../../i18n/speech';
import { documentText } from '../../outlines/goalTexts';
import { goalStandings } from '../../outlines/standing';
import { byGap, departmentsOf, tallyOf } from '../../outlines/tally';
import { judgedText, tallyText } from '../../outlines/tallyText';
import { Notices } from '../Notices';
import page from '../Page.module.css';
import { Bases } from './Bases';
import { Departments } from './Departments';
import { GoalTable } from './GoalTable';
import { OutlineBar } from './OutlineBar';
import classes from './OutlinesPage.module.css';
import { readOutlineChoice } from './outlineAddress';
import { ReportButton } from './ReportButton';
import { Scoreboard } from './Scoreboard';

/** What an outline asks, where a region stands, and who is in charge. */
export default function OutlinesPage() {
  const said = useOutlineWords();
  const speech = useSpeech();
  const { words } = speech;
  const { search } = useAddress();
  const answer = useQuery(useQueries().outlines());
  const every = useEveryTheme(allDomains);
  const themes = useMemo(() => every.flatMap(({ state }) => (state.state === 'ready' ? [state.data] : [])), [every]);
  const regions = themes[0]?.regions ?? null;
  const known = useMemo(() => knownOf(themes), [themes]);
  const { filters, ignored, change } = useFilters(known);
  const outlines = answer.data?.outlines ?? [];
  const { choice, ignored: alsoIgnored } = readOutlineChoice(
    search,
    outlines,
    regions?.parts.map(({ code }) => code) ?? null,
  );
  const { outline } = choice;
  const region = regions && (regions.parts.find(({ code }) => code === choice.league) ?? regions.whole);
  const complete = themes.length === every.length;
  const all = complete && outline && region ? goalStandings(outline, themes, region.code, filters.year) : [];
  const shown = all.filter(
    (one) =>
      (choice.standing === null || one.standing === choice.standing) &&
      (choice.domain === null || one.goal.domain === choice.domain) &&
      (choice.department === null || departmentsOf(one).some(({ zh }) => zh === choice.department)),
  );
  const tally = tallyOf(all);
  const document = outline ? documentText(outline, speech) : '';
  const regional = outline?.bases.find(({ level }) => level === 'regional')?.indicators ?? null;
  const latest = latestYear(themes.map(({ series }) => series));
  // Of an outline that has ended the report is that of its last year.
  const reportYear = filters.year ?? (outline && latest !== null ? Math.min(latest, outline.to) : null);
  return (
    <main id="content" className={page.page}>
      <Notices
        withSwitch
        sample={themes.some(({ series }) => series.sample)}
        ignored={[...ignored, ...alsoIgnored]}
        faults={themes.map(faultsOf)}
      />
      <h1 className={classes.title}>{said.title}</h1>
      <Gate
        domain={gateOf(
          answer,
          every.map(({ state }) => state),
          complete,
        )}
      >
        {() =>
          outline &&
          region &&
          regions && (
            <>
              <OutlineBar
                outlines={outlines}
                choice={choice}
                regions={regions}
                goals={all}
                years={known?.years ?? []}
                year={filters.year}
                onYear={(year) => change({ year })}
              />
              <Bases outline={outline} />
              {reportYear !== null && (
                <ReportButton
                  outline={outline}
                  themes={themes}
                  region={region}
                  isWhole={region === regions.whole}
                  year={reportYear}
                />
              )}
              <p className={classes.counted} data-part="counted">
                {all.some(({ simulated }) => simulated) && said.simulated}
                {said.counted(document, tally.total, textOf(tallyText(tally, said, speech)), regional)}
                {region !== regions.whole &&
                  said.gap + words.sentences.outlook.table.notes.forReference + words.sentences.stop}
              </p>
              {shown.length === 0 && <p>{said.none}</p>}
              {choice.sort === 'gap' ? (
                <GoalTable label={document} goals={byGap(shown)} />
              ) : (
                outline.domains.map((domain) => {
                  const goals = shown.filter(({ goal }) => goal.domain === domain.id);
                  const counted = textOf(judgedText(tallyOf(goals), said, speech));
                  return (
                    goals.length > 0 && (
                      <div key={domain.id} className={classes.card}>
                        <h2>{speech.say(domain.name)}</h2>
                        {counted !== '' && <p className={classes.hint}>{counted}</p>}
                        <GoalTable label={speech.say(domain.name)} goals={goals} />
                      </div>
                    )
                  );
                })
              )}
              <Departments document={document} goals={all} isWhole={region === regions.whole} />
              <Scoreboard outlines={outlines} themes={themes} region={region.code} year={filters.year} />
              <p>
                <Link
                  className={classes.link}
                  to={{ pathname: '/about', search: searchText(sharedSearch(search)), hash: '#outlook' }}
                >
                  {said.method}
                </Link>
              </p>
            </>
          )
        }
      </Gate>
    </main>
  );
}

/** Opens once the outlines and every set of indicators are there: a count without some of them would be wrong. */
function gateOf(
  outlines: { data: unknown; error: Error | null; isFetching: boolean; refetch: () => unknown },
  states: readonly DomainState[],
  complete: boolean,
): DomainState {
  const first = states.find((one) => one.state === 'ready');
  if (outlines.data && complete && first) return first;
  const failure = failureOf(states);
  const error = outlines.error ?? failure?.error;
  if (!error || outlines.isFetching || states.some(({ state }) => state === 'pending')) return { state: 'pending' };
  const retry = () => {
    if (outlines.error) void outlines.refetch();
    failure?.retry();
  };
  return { state: 'failed', error, retry };
}

function knownOf(themes: readonly { regions: { parts: { code: string }[] }; series: { years: number[] } }[]) {
  const [first] = themes;
  return first ? { regions: first.regions.parts.map(({ code }) => code), years: first.series.years } : null;
}
