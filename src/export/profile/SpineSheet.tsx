import type { Domain } from '../../contract/domains';
import { brand, ink } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { Profile } from '../../figures/model/profile';
import type { ProfileRow } from '../../figures/model/profileRow';
import { StripDrawing } from '../../figures/strip/StripDrawing';
import { gapText, ownText, rankParts, verdictOf } from '../../figures/texts/profileText';
import { sourceText } from '../../figures/texts/sourceText';
import { wholeText } from '../../figures/texts/wholeText';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import { languageTags, type Speech } from '../../i18n/speech';
import { missingSign } from '../../measures/format';
import { marksFor, wholeOrigins } from '../shared/captions';
import { codeOfProfile } from '../shared/viewCode';
import { SheetFoot } from '../sheet/SheetFoot';
import { SheetFrame } from '../sheet/SheetFrame';
import { sheetFormats } from '../sheet/sheetFormat';
import { fittingSize, fittingTitle, subtitleOf } from './profileSheetPlan';
import { SheetLegend } from './SheetLegend';
import { verdictInk } from './verdictInk';

const {
  width,
  margin: { side },
  type: sheetType,
} = sheetFormats.slide;
const rowHeight = 38;
const groupHeight = 40;
/** Where the columns begin, or end. */
const column = { name: 322, strip: 336, stripWidth: 330, own: 790, whole: 916, gap: 1062, rank: width - side * 2 };
const type = { row: 15, small: 12, head: 15, group: 18 };

type Props = {
  profile: Profile;
  rows: readonly ProfileRow[];
  grouped: boolean;
  /** The sentence above the picture. */
  title: string;
  day: string;
  speech: Speech;
};

/** The whole spine chart as one long picture: every row that is on the page, in its order. */
export function planSpineSheet({ profile, rows, grouped, title: sentence, day, speech }: Props) {
  const said = leagueWords(speech);
  const { words } = speech;
  const inner = width - side * 2;
  const title = fittingTitle(sentence, inner, 54);
  const subtitleY = title.firstY + title.leading * (title.lines.length - 1) + sheetType.subtitle * 1.6;
  const legendY = subtitleY + 40;
  const headY = legendY + 62;
  let y = headY + 14;
  let domain: Domain | null = null;
  const groups: { domain: Domain; y: number }[] = [];
  const placed = rows.map((row) => {
    if (grouped && row.model.indicator.domain !== domain) {
      domain = row.model.indicator.domain;
      groups.push({ domain, y });
      y += groupHeight;
    }
    const at = { row, y };
    y += rowHeight;
    return at;
  });
  const models = rows.map((row) => row.model);
  const small = (text: string) => textWidth(text, sheetType.small);
  const { position, fewCases } = said.notes.list;
  const told = [position, fewCases, sourceText(models, speech)];
  const footLines = told.flatMap((text) => wrapText(text, inner, small));
  const ruleY = y + 16;
  const footY = ruleY + sheetType.small * 1.7;
  const lastY = footY + sheetType.small * 1.4 * footLines.length + 12;
  return {
    title,
    subtitleY,
    legendY,
    headY,
    groups,
    placed,
    foot: {
      left: side,
      right: width - side,
      ruleY,
      sources: { lines: footLines, firstY: footY, leading: sheetType.small * 1.4 },
      marks: { x: side, y: lastY, ...marksFor({ ...wholeOrigins(models), simulated: profile.simulated }, speech) },
      credit: { text: words.export.credit(day), y: lastY },
      size: sheetType.small,
    },
    width,
    height: Math.ceil(lastY + 34),
  };
}

export function SpineSheet(request: Props) {
  const { profile, speech } = request;
  const said = leagueWords(speech);
  const { words, say } = speech;
  const plan = planSpineSheet(request);
  return (
    <SheetFrame
      width={width}
      height={plan.height}
      lang={languageTags[speech.language]}
      title={request.title}
      eyebrow={{ text: words.app.leagues, x: side, y: 54, size: sheetType.eyebrow }}
      code={{ text: codeOfProfile(profile), right: plan.foot.right, size: sheetType.small }}
    >
      <TextLines {...plan.title} x={side} fontSize={plan.title.size} fontWeight={700} fill={ink.strong} />
      <text x={side} y={plan.subtitleY} fontSize={sheetType.subtitle} fill={ink.text}>
        {subtitleOf(profile, speech)}
      </text>
      <SheetLegend profile={profile} x={side} y={plan.legendY} more speech={speech} />
      <g transform={`translate(${side} 0)`} fontSize={type.head} fontWeight={600} fill={ink.text}>
        <text y={plan.headY}>{said.spine.indicator}</text>
        {[
          { x: column.own, text: say(profile.league.shortName) },
          { x: column.whole, text: said.spine.whole },
          { x: column.gap, text: said.spine.gap },
          { x: column.rank, text: said.spine.rank },
        ].map(({ x, text }) => (
          <text key={text} x={x} y={plan.headY} textAnchor="end">
            {text}
          </text>
        ))}
        <text x={column.strip} y={plan.headY} fill={verdictInk.worse}>
          {said.spine.worseSide}
        </text>
        <text x={column.strip + column.stripWidth} y={plan.headY} textAnchor="end" fill={verdictInk.better}>
          {said.spine.betterSide}
        </text>
      </g>
      {plan.groups.map(({ domain, y }) => (
        <text key={domain} x={side} y={y + 27} fontSize={type.group} fontWeight={700} fill={brand}>
          {words.domains[domain]}
        </text>
      ))}
      {plan.placed.map(({ row, y }) => (
        <g key={row.model.indicator.id} transform={`translate(${side} ${y})`}>
          <line x2={width - side * 2} stroke={ink.faint} strokeWidth={1.25} />
          <SheetRow row={row} code={profile.league.code} speech={speech} />
        </g>
      ))}
      <SheetFoot {...plan.foot} />
    </SheetFrame>
  );
}

function SheetRow({ row, code, speech }: { row: ProfileRow; code: string; speech: Speech }) {
  const said = leagueWords(speech);
  const { words, say } = speech;
  const { indicator } = row.model;
  const verdict = verdictOf(row);
  const middle = rowHeight / 2;
  const name = say(indicator.name);
  const facts = [indicator.unit[speech.language], words.direction[indicator.direction]].join(words.list.dot);
  const { small: isSmall, point } = row.own;
  const small = isSmall ? words.figure.smallOf(words.ranking.cases(String(point.cases))) : '';
  const { place, note } = rankParts(row, speech);
  const smallRank = isSmall && row.own.rank !== null ? said.small : '';
  const cells = [
    { x: column.own, width: 110, text: ownText(row, speech), under: small, weight: 700, fill: ink.strong },
    { x: column.whole, width: 118, text: wholeText(row, 'full', speech), under: '', weight: 400, fill: ink.text },
    {
      x: column.gap,
      width: 136,
      text: gapText(row, speech) || missingSign,
      under: verdict ? said.verdict[verdict] : '',
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
      <g transform={`translate(${column.strip} 2)`}>
        <StripDrawing
          strip={row.strip}
          code={code}
          style={{ width: column.stripWidth, height: rowHeight - 4, dot: 4.5, ownDot: 7.5 }}
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
