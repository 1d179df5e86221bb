import { useNavigate } from 'react-router';
import { useShelf } from '../../briefing/basket/ShelfContext';
import { monitoringReport } from '../../briefing/content/monitoringReport';
import type { Outline } from '../../contract/outline';
import type { Region } from '../../contract/region';
import { Button } from '../../controls/elements/Button';
import { announce } from '../../controls/menu/announce';
import type { DomainData } from '../../data/domainData';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { useSpeech } from '../../i18n/speech';
import { goalStatuses } from '../../outlines/goalStatus';

type Props = {
  outline: Outline;
  themes: readonly DomainData[];
  region: Region;
  isWhole: boolean;
  year: number;
};

/** Creates the yearly report as a new briefing and opens it for editing. */
export function ReportButton({ themes, ...request }: Props) {
  const t = useOutlineWords();
  const speech = useSpeech();
  const { change } = useShelf();
  const { search } = useAddress();
  const navigate = useNavigate();
  const make = () => {
    const { outline, region, year } = request;
    const goals = goalStatuses(outline, themes, region.code, year);
    const briefing = monitoringReport({ ...request, goals }, t, speech);
    change((shelf) => ({ ...shelf, current: briefing.id, briefings: [...shelf.briefings, briefing] }));
    void announce({ tone: 'done', text: t.reportReady(briefing.name) });
    void navigate({ pathname: '/briefing', search: searchText(sharedSearch(search)) });
  };
  return (
    <Button look="primary" onClick={make}>
      {t.report}
    </Button>
  );
}
