import { useRegionButtons } from '../../controls/choices/useRegionButtons';
import { useSpeech } from '../../i18n/speech';
import type { Place } from '../../measures/point';
import { fontFamily, screenStyle } from '../drawing/drawing';
import { ink, paper, rowColours } from '../drawing/palette';
import { textWidth } from '../drawing/textWidth';
import { placeText, presenceWord } from '../texts/placeText';
import type { RankingProps } from './rankingPlan';

/** The leagues in their order, each with 有 or 无, and the number of those with it. */
export function PresenceList({ model, width, height, style = screenStyle, ...choice }: RankingProps) {
  const { interactive = true } = choice;
  const speech = useSpeech();
  const { language, words, say } = speech;
  const { places } = model;
  const { active, buttonOf } = useRegionButtons(
    places.map((place) => place.line.region.code),
    choice,
  );
  const { fontSize } = style;
  const nameWidth = Math.max(...places.map((place) => textWidth(place.line.region.name[language], fontSize, 600)));
  const wordWidth = Math.max(...places.map((place) => textWidth(presenceWord(place, speech), fontSize, 600)));
  const needed = nameWidth + wordWidth + fontSize * 4.2;
  const top = fontSize * 2.6;
  const columns = bestColumns(places.length, width, height - top, needed);
  const rows = Math.ceil(places.length / columns);
  const cell = { width: width / columns, height: Math.min((height - top) / rows, fontSize * 6) };
  const gap = Math.min(fontSize * 0.6, cell.height * 0.12);
  const known = places.filter((place) => place.point.value !== null);
  const have = known.filter((place) => place.point.value !== 0);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={interactive ? 'toolbar' : 'img'}
      aria-label={words.ranking.chart(say(model.indicator.name), words.years.one(model.year))}
      fontFamily={fontFamily}
      fontSize={fontSize}
    >
      <text data-part="count" x={0} y={fontSize * 1.3} fill={ink.strong} fontWeight={600}>
        {words.years.one(model.year)}
        {words.list.comma}
        {words.presence.count(known.length, have.length)}
      </text>
      {places.map((place, index) => {
        const { code } = place.line.region;
        const x = (index % columns) * cell.width;
        const y = top + Math.floor(index / columns) * cell.height;
        return (
          <g
            key={code}
            data-part="place"
            {...(interactive ? buttonOf(code, place.chosen, placeText(model, place, speech)) : {})}
          >
            <rect
              x={x + 1}
              y={y + 1}
              width={cell.width - gap - 2}
              height={cell.height - gap - 2}
              rx={fontSize * 0.5}
              fill={code === active ? ink.faint : paper.card}
              stroke={place.chosen ? place.line.colour : ink.line}
              strokeWidth={place.chosen ? style.lineWidth : 1}
            />
            <PresenceSign
              place={place}
              x={x + fontSize * 1.2}
              y={y + (cell.height - gap) / 2}
              radius={fontSize * 0.42}
              strokeWidth={style.lineWidth * 0.75}
            />
            <text
              x={x + fontSize * 2.1}
              y={y + (cell.height - gap) / 2}
              dy="0.35em"
              fill={place.chosen ? place.line.colour : ink.strong}
              fontWeight={place.chosen ? 600 : 400}
            >
              {place.line.region.name[language]}
            </text>
            <text
              x={x + cell.width - gap - fontSize * 0.8}
              y={y + (cell.height - gap) / 2}
              dy="0.35em"
              textAnchor="end"
              fill={place.point.value ? ink.strong : ink.soft}
              fontWeight={place.point.value ? 600 : 400}
            >
              {presenceWord(place, speech)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Number of columns: their texts fit, and cells are about three times as wide as high. */
function bestColumns(count: number, width: number, height: number, needed: number): number {
  const unlikeness = (columns: number) =>
    Math.abs(Math.log(width / columns / (height / Math.ceil(count / columns)) / 3));
  return [1, 2, 3, 4]
    .filter((columns) => columns === 1 || width / columns >= needed)
    .reduce((best, columns) => (unlikeness(columns) < unlikeness(best) ? columns : best));
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
