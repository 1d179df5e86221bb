import type { Profile } from '../../figures/model/profile';
import { changeSpan, type ProfileRow } from '../../figures/model/profileRow';
import { isOrderOfSize, presenceText, rankCell } from '../../figures/texts/placeText';
import { rankParts, verdictOf } from '../../figures/texts/profileText';
import { wholeText } from '../../figures/texts/wholeText';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import type { Speech } from '../../i18n/speech';
import { differenceUnit, roundTo } from '../../measures/format';
import { traitsOf } from '../../measures/traits';
import { type Cell, rowHead, rowHeadings } from '../data/rowHead';

/** The profile as a list: headings, then one row per indicator. Numbers stay numbers; missing values are empty. */
export function profileCells(profile: Profile, speech: Speech): Cell[][] {
  const t = leagueWords(speech);
  const { words } = speech;
  const { columns } = dataFileWords(speech);
  const { profileTable } = t;
  return [
    [
      ...rowHeadings(speech),
      columns.missing,
      columns.mark,
      profileTable.whole,
      profileTable.gap,
      t.columns.verdict,
      t.columns.share,
      words.export.rank,
      profileTable.change(profile.year - changeSpan, profile.year),
      t.columns.cases,
      t.columns.base,
      columns.notes,
    ],
    ...profile.rows.map((row) => cellsOf(row, speech)),
  ];
}

function cellsOf(row: ProfileRow, speech: Speech): Cell[] {
  const t = leagueWords(speech);
  const { words, language } = speech;
  const { model, own, gap, share, change } = row;
  const { indicator, year } = model;
  const { mark, value, missing, cases, base } = own.point;
  const verdict = verdictOf(row);
  const unit = differenceUnit(model.indicator, speech).trim();
  const notes = [
    value === null ? null : presenceText(indicator, value, words),
    traitsOf(indicator).presence ? wholeText(row, 'full', speech) : null,
    model.pooled ? words.export.pooled : null,
    gap && unit !== indicator.unit.symbol[language].trim() ? `${t.profileTable.gap}${words.export.colon}${unit}` : null,
    own.small ? t.small : null,
    rankParts(row, speech).note || null,
    own.rank !== null && isOrderOfSize(model) ? t.bySize : null,
    model.wholeInYear.mark === 'published' ? words.table.publishedYears(String(year)) : null,
    model.wholeInYear.mark === 'implied' ? words.table.impliedYears(String(year)) : null,
    mark === 'own' ? words.mark.own : null,
    mark === 'simulated' ? words.export.notOfficial : null,
  ];
  return [
    ...rowHead(indicator, { ...own.point, line: own.line }, speech),
    missing && words.missing[missing],
    mark && words.mark[mark],
    model.wholeInYear.value,
    gap?.difference ?? null,
    verdict && t.verdict[verdict],
    share === null ? null : roundTo(share, 4),
    rankCell(own, words),
    change?.difference ?? null,
    cases,
    base,
    notes.filter(Boolean).join(words.list.semicolon),
  ];
}
