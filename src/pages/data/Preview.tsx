import { useId, useMemo, useState } from 'react';
import type { DomainData } from '../../data/domainData';
import { useOwnWords } from '../../i18n/own/useOwnWords';
import { useSpeech } from '../../i18n/speech';
import { formatValue, missingSign } from '../../measures/format';
import type { ReadCell } from '../../own/reading/recognise';
import classes from './DataPage.module.css';

/** More rows are counted and not listed. */
const mostRows = 300;

const statuses = ['doubtful', 'refused', 'converted', 'taken', 'missing'] as const;

type Props = {
  cells: readonly ReadCell[];
  unknown: readonly { text: string; plain: string }[];
  /** What the data set may be called. */
  name: string;
  themes: readonly DomainData[];
  onMatch: (plain: string, indicator: string) => void;
  onAccept: (name: string, taken: readonly ReadCell[]) => void;
  onDiscard: () => void;
};

/** How each cell was read, and what of it is taken: nothing has changed before. */
export function Preview({ cells, unknown, name: proposed, themes, onMatch, onAccept, onDiscard }: Props) {
  const said = useOwnWords();
  const { say, language, words } = useSpeech();
  const [name, setName] = useState(proposed);
  const [doubtful, setDoubtful] = useState(false);
  const [shown, setShown] = useState<ReadCell['status'] | null>(null);
  const id = useId();
  const indicators = useMemo(
    () => new Map(themes.flatMap((data) => data.indicators.indicators.map((one) => [one.id, one]))),
    [themes],
  );
  const regions = new Map(
    themes.slice(0, 1).flatMap(({ regions: { whole, parts } }) => [whole, ...parts].map((one) => [one.code, one])),
  );
  const taken = cells.filter(
    ({ status, value }) =>
      value !== null && (status === 'taken' || status === 'converted' || (doubtful && status === 'doubtful')),
  );
  const listed = cells
    .filter(({ status }) => shown === null || status === shown)
    .sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
  const written = ({ indicator, value, factor }: ReadCell) => {
    const of = indicators.get(indicator);
    if (!of || value === null) return missingSign;
    return formatValue(value, of, language) + (factor === 1 ? '' : said.factor(String(Number(factor.toPrecision(6)))));
  };
  return (
    <section className={classes.card} aria-labelledby={id} data-part="preview">
      <h2 id={id}>{said.preview(cells.length)}</h2>
      {unknown.length > 0 && (
        <div className={classes.unknown}>
          <p>{said.unknown}</p>
          {unknown.map(({ text, plain }) => (
            <label key={plain}>
              {text}{' '}
              <select defaultValue="" onChange={({ currentTarget }) => onMatch(plain, currentTarget.value)}>
                <option value="">{said.leaveOut}</option>
                {[...indicators.values()].map((one) => (
                  <option key={one.id} value={one.id}>
                    {say(one.name)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      <fieldset className={classes.choices} aria-label={said.show}>
        {[null, ...statuses].map((status) => {
          const count = cells.filter((cell) => status === null || cell.status === status).length;
          return (
            <button
              key={status ?? ''}
              type="button"
              className={classes.choice}
              aria-pressed={shown === status}
              disabled={count === 0}
              onClick={() => setShown(status)}
            >
              {said.count(status === null ? said.all : said.statuses[status], count)}
            </button>
          );
        })}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard */}
      <div className={classes.cells} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {Object.values(said.columns).map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, mostRows).map((cell) => {
              const { file, place, raw, indicator, region, year, status, why } = cell;
              const [of, where] = [indicators.get(indicator), regions.get(region)];
              return (
                <tr key={`${file}/${place}`} data-status={status}>
                  <td title={file}>{place}</td>
                  <td>{raw}</td>
                  <td>{of ? say(of.name) : indicator}</td>
                  <td>{where ? say(where.shortName) : ''}</td>
                  <td>{year === 0 ? '' : year}</td>
                  <td>{written(cell)}</td>
                  <td>
                    {said.statuses[status]}
                    {why && words.export.colon + said.whys[why]}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {listed.length > mostRows && <p>{said.more(listed.length - mostRows)}</p>}
      </div>
      <div className={classes.actions}>
        <label>
          {said.name} <input type="text" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <label>
          <input
            type="checkbox"
            checked={doubtful}
            onChange={({ currentTarget }) => setDoubtful(currentTarget.checked)}
          />{' '}
          {said.takeDoubtful}
        </label>
        <button
          type="button"
          className={classes.primary}
          disabled={taken.length === 0 || name.trim() === ''}
          onClick={() => onAccept(name.trim(), taken)}
        >
          {said.accept(taken.length)}
        </button>
        <button type="button" className={classes.plain} onClick={onDiscard}>
          {said.discard}
        </button>
      </div>
    </section>
  );
}
