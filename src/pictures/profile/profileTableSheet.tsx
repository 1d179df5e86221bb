import { DotStripDrawing } from '../../figures/dotStrip/DotStripDrawing';
import { brand, ink } from '../../figures/drawing/palette';
import type { Profile } from '../../figures/model/profile';
import type { ProfileRow } from '../../figures/model/profileRow';
import { gapText, ownText, rankParts, verdictOf } from '../../figures/texts/profileText';
import { sourceText } from '../../figures/texts/sourceText';
import { unitAndDirection, wholeText } from '../../figures/texts/wholeText';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import type { Speech } from '../../i18n/speech';
import { missingSign } from '../../measures/format';
import { marksFor, wholeOrigins } from '../sheet/captions';
import { codeOfProfile } from '../sheet/pictureCode';
import { sheetFormats } from '../sheet/sheetFormat';
import { type Block, creditOf, foot, gap, inWholeUnits, type Sheet } from '../sheet/stack';
import { fittingSize, profileHead, verdictInk } from './profileParts';
import { SheetLegend } from './SheetLegend';

const {
  width,
  margin: { side },
  type: { small },
} = sheetFormats.slide;
const rowHeight = 38;
/** Left or right edges of the columns. */
const column = {
  name: 322,
  dotStrip: 336,
  dotStripWidth: 330,
  own: 790,
  whole: 916,
  gap: 1062,
  rank: width - side * 2,
};
const type = { row: 15, small: 12, head: 15, group: 18 };

type Request = {
  profile: Profile;
  rows: readonly ProfileRow[];
  grouped: boolean;
  /** The sentence above the picture. */
  title: string;
  day: string;
  speech: Speech;
};

/** The complete profile table as one long picture, with all rows of the page in their order. */
export function profileTableSheet(request: Request): Sheet {
  const { profile, rows, grouped, title, speech } = request;
  const body = rows.flatMap((row, index): Block[] => {
    const { domain } = row.model.indicator;
    const begins = grouped && rows[index - 1]?.model.indicator.domain !== domain;
    return [
      ...(begins ? [groupHead(speech.words.domains[domain])] : []),
      {
        height: rowHeight,
        draw: (y) => (
          <g transform={`translate(${side} ${y})`}>
            <line x2={width - side * 2} stroke={ink.faint} strokeWidth={1.25} />
            <SheetRow row={row} code={profile.league.code} speech={speech} />
          </g>
        ),
      },
    ];
  });
  return {
    width,
    title,
    ...inWholeUnits([
      ...profileHead(profile, title, 54, speech),
      { height: 40, draw: (y) => <SheetLegend profile={profile} x={side} y={y + 40} more speech={speech} /> },
      { height: 62, draw: (y) => <Heads profile={profile} y={y + 62} speech={speech} /> },
      gap(14),
      ...body,
      gap(16),
      footOf(request),
      gap(34),
    ]),
  };
}

function groupHead(name: string): Block {
  return {
    height: 40,
    draw: (y) => (
      <text x={side} y={y + 27} fontSize={type.group} fontWeight={700} fill={brand}>
        {name}
      </text>
    ),
  };
}

function footOf({ profile, rows, day, speech }: Request): Block {
  const { position, fewCases } = leagueWords(speech).notes.list;
  const models = rows.map((row) => row.model);
  return foot({
    left: side,
    right: width - side,
    size: small,
    leading: small * 1.4,
    first: small * 1.7,
    after: 12,
    sources: [position, fewCases, sourceText(models, speech)],
    marks: marksFor({ ...wholeOrigins(models), simulated: profile.simulated }, speech),
    credit: creditOf(day, codeOfProfile(profile), speech),
  });
}

function Heads({ profile, y, speech }: { profile: Profile; y: number; speech: Speech }) {
  const { profileTable } = leagueWords(speech);
  const ends = [
    { x: column.own, text: speech.say(profile.league.shortName) },
    { x: column.whole, text: profileTable.whole },
    { x: column.gap, text: profileTable.gap },
    { x: column.rank, text: profileTable.rank },
    { x: column.dotStrip + column.dotStripWidth, text: profileTable.betterSide, fill: verdictInk.better },
  ];
  return (
    <g transform={`translate(${side} ${y})`} fontSize={type.head} fontWeight={600} fill={ink.text}>
      <text>{profileTable.indicator}</text>
      <text x={column.dotStrip} fill={verdictInk.worse}>
        {profileTable.worseSide}
      </text>
      {ends.map(({ text, ...end }) => (
        <text key={text} {...end} textAnchor="end">
          {text}
        </text>
      ))}
    </g>
  );
}

function SheetRow({ row, code, speech }: { row: ProfileRow; code: string; speech: Speech }) {
  const t = leagueWords(speech);
  const { words, say } = speech;
  const { indicator } = row.model;
  const verdict = verdictOf(row);
  const middle = rowHeight / 2;
  const name = say(indicator.name);
  const facts = unitAndDirection(indicator, speech);
  const { small: isSmall, point } = row.own;
  const small = isSmall ? words.figure.smallOf(words.ranking.cases(String(point.cases))) : '';
  const { place, note } = rankParts(row, speech);
  const smallRank = isSmall && row.own.rank !== null ? t.small : '';
  const cells = [
    { x: column.own, width: 110, text: ownText(row, speech), under: small, weight: 700, fill: ink.strong },
    { x: column.whole, width: 118, text: wholeText(row, 'full', speech), under: '', weight: 400, fill: ink.text },
    {
      x: column.gap,
      width: 136,
      text: gapText(row, speech) || missingSign,
      under: verdict ? t.verdict[verdict] : '',
      weight: 400,
      fill: verdict ? verdictInk[verdict] : ink.text,
    },
    {
      x: column.rank,
      width: 104,
      text: place || missingSign,
      under: [note, smallRank].filter((text) => text !== '').join(words.list.dot),
      weight: 400,
      fill: ink.strong,
    },
  ] as const;
  return (
    <>
      <text
        y={middle - 2}
        fontSize={fittingSize(name, column.name, type.row, 600, 10)}
        fontWeight={600}
        fill={ink.strong}
      >
        {name}
      </text>
      <text y={middle + 13} fontSize={fittingSize(facts, column.name, type.small, 400, 9)} fill={ink.text}>
        {facts}
      </text>
      <g transform={`translate(${column.dotStrip} 2)`}>
        <DotStripDrawing
          dotStrip={row.dotStrip}
          code={code}
          style={{ width: column.dotStripWidth, height: rowHeight - 4, dot: 4.5, ownDot: 7.5 }}
        />
      </g>
      {cells.map(({ x, width: room, text, under, weight, fill }) => (
        <g key={x} textAnchor="end" fill={fill}>
          <text
            x={x}
            y={under === '' ? middle + 5 : middle - 2}
            fontSize={fittingSize(text, room, type.row, weight, 8)}
            fontWeight={weight}
          >
            {text}
          </text>
          {under !== '' && (
            <text x={x} y={middle + 13} fontSize={fittingSize(under, room, type.small, 400, 9)}>
              {under}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
