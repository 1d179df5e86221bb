import type { HeatModel, HeatRow } from '../figures/heat';
import type { ArrangedRows, Arrangement } from '../figures/heatRows';
import type { Shows } from '../figures/heatText';
import type { Speech } from '../i18n/words';

/** Everything a download of the table of places is made from. Whoever makes one reads neither the page nor the clock. */
export type HeatOrder = {
  model: HeatModel;
  /** The rows of the model that are in view, in their order. */
  rows: ArrangedRows;
  /** What they were narrowed to and sorted by. */
  arrangement: Arrangement;
  show: Shows;
  speech: Speech;
  /** Day of the export: 2026-11-21. */
  day: string;
};

export function rowsIn({ rows }: Pick<HeatOrder, 'rows'>): HeatRow[] {
  return rows.flatMap((group) => group.rows);
}

/** What the table was narrowed to and sorted by, in words; what was not is left out. */
export function arrangementTexts({ model, arrangement, speech }: HeatOrder): string[] {
  const { words, say } = speech;
  const { domain, status, below, sort } = arrangement;
  const { heat, sentences } = words;
  const { province, leagues } = model.regions;
  const nameOf = (code: string) => {
    const league = leagues.find((one) => one.code === code);
    return say(league ? league.name : province.shortName);
  };
  return [
    domain && words.domains[domain],
    status && `${heat.status}${words.export.colon}${sentences.outlook.verdict[status]}`,
    below && heat.belowLeague(nameOf(below)),
    sort && heat.sort.sorted(nameOf(sort.code), heat.sort[sort.order]),
  ].filter((text) => text !== null);
}

/** True while any value in view is simulated. */
export function isSimulated(order: Pick<HeatOrder, 'rows'>): boolean {
  return rowsIn(order).some((row) => row.model.simulated);
}
