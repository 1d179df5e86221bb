import { useRegionButtons } from '../../controls/choices/useRegionButtons';
import { type Speech, useSpeech } from '../../i18n/speech';
import type { Place } from '../../measures/point';
import { DrawingFrame } from '../drawing/DrawingFrame';
import { type DrawingStyle, type Size, screenStyle } from '../drawing/drawing';
import { ink, paper, rowColours } from '../drawing/palette';
import { textWidth } from '../drawing/textWidth';
import type { FigureModel } from '../model/model';
import { placeText, presenceWord } from '../texts/placeText';
import type { RankingProps } from './rankingPlan';

/** The leagues in their order, each with 有 or 无, and the number of those with it. */
export function PresenceList({ model, width, height, style = screenStyle, ...choice }: RankingProps) {
  const { interactive = true } = choice;
  const speech = useSpeech();
  const { words, say } = speech;
  const { places } = model;
  const { active, buttonOf } = useRegionButtons(
    places.map((place) => place.line.region.code),
    choice,
  );
  const grid = planGrid(model, { width, height }, style, speech);
  const known = places.filter((place) => place.point.value !== null);
  const have = known.filter((place) => place.point.value !== 0);
  return (
    <DrawingFrame
      width={width}
      height={height}
      role={interactive ? 'toolbar' : 'img'}
      aria-label={words.ranking.chart(say(model.indicator.name), words.years.one(model.year))}
      fontSize={style.fontSize}
    >
      <text data-part="count" x={0} y={style.fontSize * 1.3} fill={ink.strong} fontWeight={600}>
        {words.years.one(model.year)}
        {words.list.comma}
        {words.presence.count(known.length, have.length)}
      </text>
      {places.map((place, index) => {
        const { code } = place.line.region;
        const button = interactive ? buttonOf(code, place.chosen, placeText(model, place, speech)) : {};
        return (
          <g key={code} data-part="place" {...button}>
            <PresenceCell
              place={place}
              x={(index % grid.columns) * grid.cell.width}
              y={grid.top + Math.floor(index / grid.columns) * grid.cell.height}
              width={grid.cell.width - grid.gap}
              height={grid.cell.height - grid.gap}
              isActive={code === active}
              style={style}
            />
          </g>
        );
      })}
    </DrawingFrame>
  );
}

/** The grid of the cells below the count; `gap` is what a cell leaves free to its right and below. */
function planGrid({ places }: FigureModel, { width, height }: Size, { fontSize }: DrawingStyle, speech: Speech) {
  const nameWidth = Math.max(...places.map(({ line }) => textWidth(speech.say(line.region.name), fontSize, 600)));
  const wordWidth = Math.max(...places.map((place) => textWidth(presenceWord(place, speech), fontSize, 600)));
  const top = fontSize * 2.6;
  const columns = bestColumns(places.length, width, height - top, nameWidth + wordWidth + fontSize * 4.2);
  const rows = Math.ceil(places.length / columns);
  const cell = { width: width / columns, height: Math.min((height - top) / rows, fontSize * 6) };
  return { top, columns, cell, gap: Math.min(fontSize * 0.6, cell.height * 0.12) };
}

/** Number of columns: their texts fit, and cells are about three times as wide as high. */
function bestColumns(count: number, width: number, height: number, needed: number): number {
  const unlikeness = (columns: number) =>
    Math.abs(Math.log(width / columns / (height / Math.ceil(count / columns)) / 3));
  return [1, 2, 3, 4]
    .filter((columns) => columns === 1 || width / columns >= needed)
    .reduce((best, columns) => (unlikeness(columns) < unlikeness(best) ? columns : best));
}

type CellProps = Size & { place: Place; x: number; y: number; isActive: boolean; style: DrawingStyle };

function PresenceCell({ place, x, y, width, height, isActive, style }: CellProps) {
  const speech = useSpeech();
  const { fontSize, lineWidth } = style;
  const middle = y + height / 2;
  return (
    <>
      <rect
        x={x + 1}
        y={y + 1}
        width={width - 2}
        height={height - 2}
        rx={fontSize * 0.5}
        fill={isActive ? ink.faint : paper.card}
        stroke={place.chosen ? place.line.colour : ink.line}
        strokeWidth={place.chosen ? lineWidth : 1}
      />
      <PresenceSign
        place={place}
        x={x + fontSize * 1.2}
        y={middle}
        radius={fontSize * 0.42}
        strokeWidth={lineWidth * 0.75}
      />
      <text
        x={x + fontSize * 2.1}
        y={middle}
        dy="0.35em"
        fill={place.chosen ? place.line.colour : ink.strong}
        fontWeight={place.chosen ? 600 : 400}
      >
        {speech.say(place.line.region.name)}
      </text>
      <text
        x={x + width - fontSize * 0.8}
        y={middle}
        dy="0.35em"
        textAnchor="end"
        fill={place.point.value ? ink.strong : ink.soft}
        fontWeight={place.point.value ? 600 : 400}
      >
        {presenceWord(place, speech)}
      </text>
    </>
  );
}

/** Full for yes, empty for no, dashed for not reported. */
function PresenceSign(props: { place: Place; x: number; y: number; radius: number; strokeWidth: number }) {
  const { place, x, y, radius, strokeWidth } = props;
  const colour = place.chosen ? place.line.colour : rowColours.dot;
  return (
    <circle
      cx={x}
      cy={y}
      r={radius}
      fill={place.point.value ? colour : paper.card}
      stroke={place.point.missing ? ink.soft : colour}
      strokeWidth={strokeWidth}
      strokeDasharray={place.point.missing ? `${radius / 2} ${radius / 2}` : undefined}
    />
  );
}
