import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Briefing } from '../../briefing/basket/briefing';
import { withOffice } from '../../briefing/basket/office';
import { useShelf } from '../../briefing/basket/ShelfContext';
import { departmentsList } from '../../briefing/content/departmentsList';
import { monitoringReport } from '../../briefing/content/monitoringReport';
import type { Outline } from '../../contract/outline';
import type { Region } from '../../contract/region';
import { Selection } from '../../controls/choices/SelectChoice';
import { Button } from '../../controls/elements/Button';
import { announce } from '../../controls/menu/announce';
import type { DomainData } from '../../data/domainData';
import { latestYear } from '../../data/latestYear';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { useSpeech } from '../../i18n/speech';
import { goalStatuses } from '../../outlines/goalStatus';
import { reportYears } from '../../outlines/reportKind';

type Props = {
  outline: Outline;
  themes: readonly DomainData[];
  region: Region;
  isWhole: boolean;
  year: number;
};

/** Creates a report, or the list of what departments have to do, as a new briefing and opens it for editing. */
export function ReportButton({ outline, themes, region, isWhole, year }: Props) {
  const t = useOutlineWords();
  const speech = useSpeech();
  const { change } = useShelf();
  const { search } = useAddress();
  const navigate = useNavigate();
  const years = reportYears(outline, year, latestYear(themes.map(({ series }) => series)));
  const [chosen, setChosen] = useState<keyof typeof years>('annual');
  const kind = years[chosen] === null ? 'annual' : chosen;
  const statusesOf = (code: string, of: number) => goalStatuses(outline, themes, code, of);
  const open = (briefing: Briefing) => {
    change((shelf) => ({
      ...shelf,
      current: briefing.id,
      briefings: [...shelf.briefings, withOffice(briefing, shelf.briefings)],
    }));
    void announce({ tone: 'done', text: t.reportReady(briefing.name) });
    void navigate({ pathname: '/briefing', search: searchText(sharedSearch(search)) });
  };
  const report = () => {
    const of = years[kind] ?? year;
    const [first] = themes;
    const whole = isWhole || !first ? null : statusesOf(first.regions.whole.code, of);
    const request = { kind, outline, goals: statusesOf(region.code, of), whole, region, year: of };
    open(monitoringReport(request, t, speech));
  };
  const list = () => {
    const request = { outline, goals: statusesOf(region.code, year), region, isWhole, year };
    open(departmentsList(request, null, t, speech));
  };
  const kinds = (['annual', 'midterm', 'final'] as const).filter((one) => years[one] !== null);
  return (
    <>
      {kinds.length > 1 && (
        <Selection
          label={t.reportKind}
          options={kinds.map((value) => ({ value, word: t.reportKinds[value] }))}
          value={kind}
          narrows={false}
          onChange={(value) => setChosen(value ?? 'annual')}
        />
      )}
      <Button look="primary" onClick={report}>
        {t.report}
      </Button>
      <Button onClick={list}>{t.reports.tasks}</Button>
    </>
  );
}
