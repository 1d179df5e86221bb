import { ink } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { Profile } from '../../figures/model/profile';
import { changeSpan, type ProfileRow } from '../../figures/model/profileRow';
import { StripDrawing } from '../../figures/strip/StripDrawing';
import {
  gapText,
  movedRanksText,
  ownChangeText,
  ownText,
  rankParts,
  verdictName,
} from '../../figures/texts/profileText';
import type { PickOrder } from '../../filters/viewSpec/profileChoice';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import { languageTags, type Speech } from '../../i18n/speech';
import { formatValue } from '../../measures/format';
import { codeOfProfile } from '../shared/viewCode';
import { SheetFoot } from '../sheet/SheetFoot';
import { SheetFrame } from '../sheet/SheetFrame';
import { sheetFormats } from '../sheet/sheetFormat';
import {
  fittingSize,
  type ProfileSheetPlan,
  planProfileSheet,
  type StandingsPlan,
  sheetHeading,
  sheetRowType,
} from './profileSheetPlan';
import { SheetLegend } from './SheetLegend';
import { verdictInk } from './verdictInk';

type Props = { profile: Profile; order: PickOrder; title: string; day: string; speech: Speech };

/** The picture of a profile, a deck page of 16:9: what the league is strong and weak at, and what changed most. */
export function ProfileSheet({ profile, order, title, day, speech }: Props) {
  const { words } = speech;
  const plan = planProfileSheet(profile, order, title, day, speech);
  const { width, height, type } = sheetFormats.slide;
  const { left } = plan;
  return (
    <SheetFrame
      width={width}
      height={height}
      lang={languageTags[speech.language]}
      title={title}
      eyebrow={{ text: words.app.leagues, x: left, y: plan.eyebrowY, size: type.eyebrow }}
      code={{ text: codeOfProfile(profile), right: plan.foot.right, size: type.small }}
    >
      <TextLines {...plan.title} x={left} fontSize={plan.title.size} fontWeight={700} fill={ink.strong} />
      <TextLines {...plan.subtitle} x={left} fontSize={type.subtitle} fill={ink.text} />
      {plan.standings.map((standings) => (
        <Standings key={standings.tone} standings={standings} plan={plan} profile={profile} speech={speech} />
      ))}
      <Changes plan={plan} profile={profile} speech={speech} />
      <SheetLegend profile={profile} x={plan.left} y={plan.legendY} speech={speech} />
      <SheetFoot {...plan.foot} />
    </SheetFrame>
  );
}

type PartProps = { plan: ProfileSheetPlan; profile: Profile; speech: Speech };

/** Where the columns of a list begin, or end. */
const column = { name: 300, strip: 310, stripWidth: 164, valueEnd: 560, gap: 572, gapWidth: 130, rankWidth: 78 };

function Standings({ standings, plan, profile, speech }: PartProps & { standings: StandingsPlan }) {
  const { tone, heading, empty, y, rows } = standings;
  const { left, rowHeight, contentWidth } = plan;
  return (
    <g transform={`translate(${left} ${y})`} data-part={tone}>
      <rect y={4} width={5} height={20} rx={2} fill={verdictInk[tone]} />
      <text x={14} y={21} fontSize={sheetRowType.heading} fontWeight={700} fill={verdictInk[tone]}>
        {heading}
      </text>
      {rows.length === 0 && (
        <text x={14} y={sheetHeading + 24} fontSize={sheetRowType.name} fill={ink.text}>
          {empty}
        </text>
      )}
      {rows.map((row, index) => (
        <g key={row.model.indicator.id} transform={`translate(0 ${sheetHeading + rowHeight * index})`}>
          {index > 0 && <line x2={contentWidth} stroke={ink.faint} strokeWidth={1.25} />}
          <Standing
            row={row}
            tone={tone}
            height={rowHeight}
            width={contentWidth}
            code={profile.league.code}
            speech={speech}
          />
        </g>
      ))}
    </g>
  );
}

type StandingProps = {
  row: ProfileRow;
  tone: 'better' | 'worse';
  height: number;
  width: number;
  code: string;
  speech: Speech;
};

function Standing({ row, tone, height, width, code, speech }: StandingProps) {
  const middle = height / 2;
  const base = middle + sheetRowType.value * 0.36;
  const strip = { width: column.stripWidth, height: height * 0.86, dot: 4, ownDot: 7.5 };
  const gap = gapText(row, speech);
  const { place, note } = rankParts(row, speech);
  return (
    <>
      <Name text={speech.say(row.model.indicator.name)} middle={middle} width={column.name} />
      <g transform={`translate(${column.strip} ${height * 0.07})`}>
        <StripDrawing strip={row.strip} code={code} style={strip} />
      </g>
      <text
        x={column.valueEnd}
        y={base}
        textAnchor="end"
        fontSize={sheetRowType.value}
        fontWeight={700}
        fill={ink.strong}
      >
        {ownText(row, speech)}
      </text>
      <text
        x={column.gap}
        y={base}
        fontSize={fittingSize(gap, column.gapWidth, sheetRowType.detail, 600, 11)}
        fontWeight={600}
        fill={verdictInk[tone]}
      >
        {gap}
      </text>
      <text
        x={width}
        y={note === '' ? base : middle - 1}
        textAnchor="end"
        fontSize={fittingSize(place, column.rankWidth, sheetRowType.detail, 400, 11)}
        fill={ink.strong}
      >
        {place}
      </text>
      {note !== '' && (
        <text
          x={width}
          y={middle + 13}
          textAnchor="end"
          fontSize={fittingSize(note, column.rankWidth, 12, 400, 8)}
          fill={ink.text}
        >
          {note}
        </text>
      )}
    </>
  );
}

/** One line, a little smaller where it must be; else two. */
function Name({ text, middle, width }: { text: string; middle: number; width: number }) {
  const fitting = fittingSize(text, width, sheetRowType.name, 600, 14);
  const single = textWidth(text, fitting, 600) <= width + 1;
  const size = single ? fitting : 13.5;
  const lines = single ? [text] : wrapText(text, width, (part) => textWidth(part, size, 600));
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

function Changes({ plan, profile, speech }: PartProps) {
  const said = leagueWords(speech);
  const { words, say, language } = speech;
  const { x, y, width, itemHeight, rows } = plan.changes;
  const from = profile.year - changeSpan;
  const span = words.years.span(from, profile.year);
  const headingRoom = width - 28 - textWidth(span, sheetRowType.detail);
  return (
    <g transform={`translate(${x} ${y})`} data-part="changes">
      <rect y={4} width={5} height={20} rx={2} fill={ink.soft} />
      <text
        x={14}
        y={21}
        fontSize={fittingSize(said.changes, headingRoom, sheetRowType.heading, 700)}
        fontWeight={700}
        fill={ink.strong}
      >
        {said.changes}
        <tspan dx={10} fontSize={sheetRowType.detail} fontWeight={400} fill={ink.text}>
          {span}
        </tspan>
      </text>
      {rows.length === 0 && (
        <TextLines
          lines={wrapText(said.noChanges(from), width, (text) => textWidth(text, sheetRowType.name))}
          x={14}
          firstY={sheetHeading + 24}
          leading={sheetRowType.name * 1.4}
          fontSize={sheetRowType.name}
          fill={ink.text}
        />
      )}
      {rows.map((row, index) => {
        const { change, model } = row;
        if (!change) return null;
        const verdict = verdictName(change.verdict);
        const name = say(model.indicator.name);
        const moved = said.moved(
          formatValue(change.from, model.indicator, language),
          formatValue(change.to, model.indicator, language),
        );
        const ranks = movedRanksText(row, speech);
        const both = [moved, ranks].filter(Boolean).join(words.list.dot);
        // The places are left out where there is no room for all of them.
        const told = textWidth(both, 12) <= width ? both : moved;
        const size = [ownChangeText(row, speech), said.changeVerdict[verdict]].filter(Boolean).join(words.list.dot);
        const lineHeight = Math.min(22, itemHeight / 3.4);
        const first = sheetHeading + itemHeight * index + itemHeight / 2 - lineHeight * 0.62;
        return (
          <g key={model.indicator.id}>
            {index > 0 && (
              <line
                x2={width}
                y1={sheetHeading + itemHeight * index}
                y2={sheetHeading + itemHeight * index}
                stroke={ink.faint}
                strokeWidth={1.25}
              />
            )}
            <text y={first} fontSize={fittingSize(name, width, 16, 600)} fontWeight={600} fill={ink.strong}>
              {name}
            </text>
            <text y={first + lineHeight} fontSize={sheetRowType.detail + 1} fontWeight={700} fill={verdictInk[verdict]}>
              {size}
            </text>
            <text y={first + lineHeight * 2} fontSize={fittingSize(told, width, 14, 400)} fill={ink.text}>
              {told}
            </text>
          </g>
        );
      })}
    </g>
  );
}
