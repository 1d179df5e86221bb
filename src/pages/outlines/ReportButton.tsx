import { useNavigate } from 'react-router';
import { useShelf } from '../../briefing/basket/ShelfContext';
import { monitoringReport } from '../../briefing/content/monitoringReport';
import type { Outline } from '../../contract/outline';
import type { Region } from '../../contract/region';
import { announce } from '../../export/controls/announce';
import type { HeatTheme } from '../../figures/model/heat';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { useSpeech } from '../../i18n/speech';
import { goalStandings } from '../../outlines/standing';
import classes from './OutlinesPage.module.css';

type Props = {
  outline: Outline;
  /** By their sets, as a briefing is made of them. */
  served: readonly HeatTheme[];
  region: Region;
  isWhole: boolean;
  year: number;
};

/** The yearly report as a briefing of its own beside those there are, opened where it can be edited. */
export function ReportButton({ served, ...asked }: Props) {
  const said = useOutlineWords();
  const speech = useSpeech();
  const { change } = useShelf();
  const { search } = useAddress();
  const navigate = useNavigate();
  const make = () => {
    const { outline, region, year } = asked;
    const themes = served.map(({ data }) => data);
    const goals = goalStandings(outline, themes, region.code, year);
    const of = { themes: served, boundaries: null, outlines: [outline] };
    const briefing = monitoringReport({ ...asked, goals, served: of }, said, speech);
    change((shelf) => ({ ...shelf, current: briefing.id, briefings: [...shelf.briefings, briefing] }));
    void announce({ tone: 'done', text: said.reportMade(briefing.name) });
    void navigate({ pathname: '/briefing', search: searchText(sharedSearch(search)) });
  };
  return (
    <button type="button" className={classes.primary} onClick={make}>
      {said.report}
    </button>
  );
}
