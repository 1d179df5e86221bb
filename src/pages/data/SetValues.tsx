import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { formatValue, lineName, missingSign } from '../../measures/format';
import { type DataSet, valueKey } from '../../ownData/dataSets/dataSet';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import { CellTable } from './CellTable';
import { namesIn } from './names';

/** Where each value of a data set comes from, and what was left out of it. */
export function SetValues({ set, themes }: { set: DataSet; themes: readonly DomainData[] }) {
  const t = useOwnDataWords();
  const { say, language, words } = useSpeech();
  const { own } = useOwnData();
  const { indicators, regions } = namesIn(themes);
  const notes = new Map(own.confirmed.map((one) => [valueKey(one), one.note]));
  const isDoubt = (why: string): why is keyof typeof t.whys => Object.hasOwn(t.whys, why);
  const left = (set.left ?? []).map((one) => ({
    ...one,
    status: one.value === null ? t.outcomes.refused : t.outcomes.doubtful,
    detail: isDoubt(one.why) ? t.whys[one.why] : one.why,
  }));
  const values = set.values.map((one) => ({
    ...one,
    raw: null,
    status: one.isCorrected ? t.statuses.corrected : '',
    detail: notes.get(valueKey(one)) ?? '',
  }));
  const { place, indicator, region, year, value, status } = t.columns;
  return (
    <>
      <p>{t.origin(set.file ?? '', set.by ?? '', set.day)}</p>
      <CellTable heads={[place, indicator, region, year, value, status]} list={[...left, ...values]}>
        {(one) => {
          const [of, at] = [indicators.get(one.indicator), regions.get(one.region)];
          return (
            <tr
              key={[one.place, one.raw, one.indicator, one.region, one.year, one.value].join('/')}
              data-place={one.place ?? ''}
              data-status={one.raw === null ? undefined : 'doubtful'}
            >
              <td>{one.place ?? missingSign}</td>
              <td>{of ? say(of.name) : one.indicator}</td>
              <td>{at ? lineName({ region: at }, { say }) : one.region}</td>
              <td>{one.year}</td>
              <td>{one.value === null ? one.raw : of ? formatValue(one.value, of, language) : one.value}</td>
              <td>{[one.status, one.detail].filter((text) => text !== '').join(words.export.colon)}</td>
            </tr>
          );
        }}
      </CellTable>
    </>
  );
}
