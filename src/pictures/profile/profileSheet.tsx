import { DotStripDrawing } from '../../figures/dotStrip/DotStripDrawing';
import type { Size } from '../../figures/drawing/drawing';
import { ink } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { Profile } from '../../figures/model/profile';
import { biggestChanges, strengths, weakPoints } from '../../figures/model/profilePicks';
import { changeSpan, type ProfileRow } from '../../figures/model/profileRow';
import {
  gapText,
  movedRanksText,
  ownChangeText,
  ownText,
  rankParts,
  verdictName,
} from '../../figures/texts/profileText';
import { sourceText } from '../../figures/texts/sourceText';
import type { PickOrder } from '../../filters/viewSpec/profileChoice';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import type { Speech } from '../../i18n/speech';
import { formatValue } from '../../measures/format';
import { marksFor, wholeOrigins } from '../sheet/captions';
import { codeOfProfile } from '../sheet/pictureCode';
import { sheetFormats } from '../sheet/sheetFormat';
import { type Block, creditOf, foot, gap, type Sheet } from '../sheet/stack';
import { fittingSize, profileHead, verdictInk } from './profileParts';
import { SheetLegend } from './SheetLegend';

const { margin, type: sheetType, width: sheetWidth, height: sheetHeight } = sheetFormats.slide;
/** Width of the two lists on the left, and the gap before the changes on the right. */
const columns = { lists: 788, gap: 44 };
const headingHeight = 30;
const listGap = 10;
/** Greatest height of a row: a few rows do not spread over the whole height. */
const highestRow = 46;
const rowType = { name: 17, value: 17, detail: 15, heading: 20 };

type Request = { profile: Profile; order: PickOrder; title: string; day: string; speech: Speech };

/** The picture of a profile, a slide of 16:9 with strengths, weak points and the biggest changes of a league. */
export function profileSheet(request: Request): Sheet {
  const { profile, title, speech } = request;
  const { small } = sheetType;
  return {
    width: sheetWidth,
    height: sheetHeight,
    title,
    blocks: [
      ...profileHead(profile, title, margin.top + sheetType.eyebrow, speech),
      gap(18),
      { height: 0, grows: true, draw: (y, height) => <Lists {...request} y={y} height={height} /> },
      {
        height: small + 8,
        draw: (y) => <SheetLegend profile={profile} x={margin.side} y={y + small + 8} speech={speech} />,
      },
      gap(14),
      footOf(request),
      gap(margin.bottom + small * 0.4),
    ],
  };
}

function footOf({ profile, order, day, speech }: Request): Block {
  const { rows, simulated } = profile;
  const { small } = sheetType;
  const visible = [...strengths(rows, order), ...weakPoints(rows, order), ...biggestChanges(rows)];
  const models = [...new Set(visible.map((row) => row.model))];
  const origins = { ...wholeOrigins(rows.map(({ model }) => model)), published: false, implied: false, simulated };
  return foot({
    left: margin.side,
    right: sheetWidth - margin.side,
    size: small,
    leading: small * 1.4,
    first: small * 1.5,
    after: 4,
    sources: [leagueWords(speech).picture.rule, ...(models.length > 0 ? [sourceText(models, speech)] : [])],
    marks: marksFor(origins, speech),
    credit: creditOf(day, codeOfProfile(profile), speech),
  });
}

/** The two lists share the height. */
function Lists({ profile, order, speech, y, height }: Request & { y: number; height: number }) {
  const t = leagueWords(speech);
  const lists = [
    { tone: 'better', heading: t.strengths, empty: t.noStrengths, rows: strengths(profile.rows, order) },
    { tone: 'worse', heading: t.weakPoints, empty: t.noWeakPoints, rows: weakPoints(profile.rows, order) },
  ] as const;
  const counts = lists.map(({ rows }) => Math.max(1, rows.length));
  const [better = 1, worse = 1] = counts;
  const rowHeight = Math.min(highestRow, (height - headingHeight * 2 - listGap) / (better + worse));
  const x = margin.side + columns.lists + columns.gap;
  return (
    <>
      {lists.map((list, at) => (
        <g
          key={list.tone}
          transform={`translate(${margin.side} ${y + (at === 0 ? 0 : headingHeight + rowHeight * better + listGap)})`}
          data-part={list.tone}
        >
          <RowList {...list} rowHeight={rowHeight} code={profile.league.code} speech={speech} />
        </g>
      ))}
      <g transform={`translate(${x} ${y})`} data-part="changes">
        <Changes
          profile={profile}
          width={sheetWidth - margin.side - x}
          height={(height - headingHeight) / 5}
          speech={speech}
        />
      </g>
    </>
  );
}

/** Left or right edges of the columns of a list. */
const column = { name: 300, dotStrip: 310, dotStripWidth: 164, valueEnd: 560, gap: 572, gapWidth: 130, rankWidth: 78 };

type RowListProps = {
  tone: 'better' | 'worse';
  heading: string;
  empty: string;
  rows: readonly ProfileRow[];
  rowHeight: number;
  code: string;
  speech: Speech;
};

function RowList({ tone, heading, empty, rows, rowHeight, code, speech }: RowListProps) {
  return (
    <>
      <rect y={4} width={5} height={20} rx={2} fill={verdictInk[tone]} />
      <text x={14} y={21} fontSize={rowType.heading} fontWeight={700} fill={verdictInk[tone]}>
        {heading}
      </text>
      {rows.length === 0 && (
        <text x={14} y={headingHeight + 24} fontSize={rowType.name} fill={ink.text}>
          {empty}
        </text>
      )}
      {rows.map((row, index) => (
        <g key={row.model.indicator.id} transform={`translate(0 ${headingHeight + rowHeight * index})`}>
          {index > 0 && <line x2={columns.lists} stroke={ink.faint} strokeWidth={1.25} />}
          <ListRow row={row} tone={tone} height={rowHeight} code={code} speech={speech} />
        </g>
      ))}
    </>
  );
}

type ListRowProps = { row: ProfileRow; tone: 'better' | 'worse'; height: number; code: string; speech: Speech };

function ListRow({ row, tone, height, code, speech }: ListRowProps) {
  const middle = height / 2;
  const base = middle + rowType.value * 0.36;
  const gapWords = gapText(row, speech);
  const { place, note } = rankParts(row, speech);
  const right = { x: columns.lists, textAnchor: 'end' } as const;
  return (
    <>
      <Name words={speech.say(row.model.indicator.name)} middle={middle} width={column.name} />
      <g transform={`translate(${column.dotStrip} ${height * 0.07})`}>
        <DotStripDrawing
          dotStrip={row.dotStrip}
          code={code}
          style={{ width: column.dotStripWidth, height: height * 0.86, dot: 4, ownDot: 7.5 }}
        />
      </g>
      <text x={column.valueEnd} y={base} textAnchor="end" fontSize={rowType.value} fontWeight={700} fill={ink.strong}>
        {ownText(row, speech)}
      </text>
      <text
        x={column.gap}
        y={base}
        fontSize={fittingSize(gapWords, column.gapWidth, rowType.detail, 600, 11)}
        fontWeight={600}
        fill={verdictInk[tone]}
      >
        {gapWords}
      </text>
      <text
        {...right}
        y={note === '' ? base : middle - 1}
        fontSize={fittingSize(place, column.rankWidth, rowType.detail, 400, 11)}
        fill={ink.strong}
      >
        {place}
      </text>
      {note !== '' && (
        <text {...right} y={middle + 13} fontSize={fittingSize(note, column.rankWidth, 12, 400, 8)} fill={ink.text}>
          {note}
        </text>
      )}
    </>
  );
}

/** One line, slightly smaller if necessary, or else two lines. */
function Name({ words, middle, width }: { words: string; middle: number; width: number }) {
  const fitting = fittingSize(words, width, rowType.name, 600, 14);
  const single = textWidth(words, fitting, 600) <= width + 1;
  const size = single ? fitting : 13.5;
  const lines = single ? [words] : wrapText(words, width, (part) => textWidth(part, size, 600));
  const leading = size * 1.15;
  return (
    <TextLines
      lines={lines}
      x={0}
      firstY={middle + size * 0.36 - (leading * (lines.length - 1)) / 2}
      leading={leading}
      fontSize={size}
      fontWeight={600}
      fill={ink.strong}
    />
  );
}

/** `height` is the height of one change. */
function Changes({ profile, width, height, speech }: Size & { profile: Profile; speech: Speech }) {
  const t = leagueWords(speech);
  const from = profile.year - changeSpan;
  const span = speech.words.years.span(from, profile.year);
  const rows = biggestChanges(profile.rows);
  const headingRoom = width - 28 - textWidth(span, rowType.detail);
  return (
    <>
      <rect y={4} width={5} height={20} rx={2} fill={ink.soft} />
      <text
        x={14}
        y={21}
        fontSize={fittingSize(t.changes, headingRoom, rowType.heading, 700)}
        fontWeight={700}
        fill={ink.strong}
      >
        {t.changes}
        <tspan dx={10} fontSize={rowType.detail} fontWeight={400} fill={ink.text}>
          {span}
        </tspan>
      </text>
      {rows.length === 0 && (
        <TextLines
          lines={wrapText(t.noChanges(from), width, (line) => textWidth(line, rowType.name))}
          x={14}
          firstY={headingHeight + 24}
          leading={rowType.name * 1.4}
          fontSize={rowType.name}
          fill={ink.text}
        />
      )}
      {rows.map((row, index) => (
        <g key={row.model.indicator.id} transform={`translate(0 ${headingHeight + height * index})`}>
          {index > 0 && <line x2={width} stroke={ink.faint} strokeWidth={1.25} />}
          <ChangeOf row={row} width={width} height={height} speech={speech} />
        </g>
      ))}
    </>
  );
}

function ChangeOf({ row, width, height, speech }: Size & { row: ProfileRow; speech: Speech }) {
  const { change, model } = row;
  if (!change) return null;
  const t = leagueWords(speech);
  const { words, say, language } = speech;
  const verdict = verdictName(change.verdict);
  const name = say(model.indicator.name);
  const moved = t.moved(
    formatValue(change.from, model.indicator, language),
    formatValue(change.to, model.indicator, language),
  );
  const both = [moved, movedRanksText(row, speech)].filter(Boolean).join(words.list.dot);
  // Without room for both, the ranks are left out.
  const fromTo = textWidth(both, 12) <= width ? both : moved;
  const size = [ownChangeText(row, speech), t.changeVerdict[verdict]].filter(Boolean).join(words.list.dot);
  const leading = Math.min(22, height / 3.4);
  const first = height / 2 - leading * 0.62;
  return (
    <>
      <text y={first} fontSize={fittingSize(name, width, 16, 600)} fontWeight={600} fill={ink.strong}>
        {name}
      </text>
      <text y={first + leading} fontSize={rowType.detail + 1} fontWeight={700} fill={verdictInk[verdict]}>
        {size}
      </text>
      <text y={first + leading * 2} fontSize={fittingSize(fromTo, width, 14, 400)} fill={ink.text}>
        {fromTo}
      </text>
    </>
  );
}
