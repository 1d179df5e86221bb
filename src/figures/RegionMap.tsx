import { memo, useId, useMemo } from 'react';
import type { Boundaries } from '../contract/boundaries';
import type { MapForm } from '../filters/filters';
import { useWords } from '../i18n/words';
import { type DrawingStyle, fontFamily, type Size, screenStyle } from './drawing';
import { MapLegend } from './MapLegend';
import { lineHeight } from './mapLabels';
import { textColourOn } from './mapPalette';
import { type MapPlan, planMap } from './mapPlan';
import type { FigureModel } from './model';
import { ink, paper } from './palette';
import { placeText } from './placeText';
import { type RegionChoice, useRegionButtons } from './useRegionButtons';

type Props = Size &
  RegionChoice & {
    model: FigureModel;
    /** `null`: tiles, whatever the form. */
    boundaries: Boundaries | null;
    form: MapForm;
    style?: DrawingStyle;
    /** Holds the classes still over all years in view, while they are played. */
    steady?: boolean;
  };

/** The twelve of one year on a map or on tiles, coloured by class, with their names, values and the map's note. */
export const RegionMap = memo(function RegionMap(props: Props) {
  const { model, boundaries, form, width, height, style = screenStyle, steady = false, ...choice } = props;
  const speech = useWords();
  const { words, say } = speech;
  const outlines = form === 'outline' ? boundaries : null;
  const plan = useMemo(
    () => planMap(model, outlines, { width, height }, style, speech, steady),
    [model, outlines, width, height, style, speech, steady],
  );
  const codes = plan.areas.map((area) => area.place.line.region.code);
  const { active, buttonOf } = useRegionButtons(codes, choice);
  const hatchingId = useId();
  const hatching = `url(#${hatchingId})`;
  const { fontSize, lineWidth } = style;
  // What is pointed at, and what is chosen, lies above its neighbours.
  const raised = plan.areas.filter(({ place }) => place.chosen || place.line.region.code === active);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={choice.interactive === false ? 'img' : 'toolbar'}
      aria-label={words.map.chart(say(model.indicator.name), words.years.one(model.year))}
      fontFamily={fontFamily}
      fontSize={fontSize}
    >
      <defs>
        <pattern
          id={hatchingId}
          width={fontSize / 2}
          height={fontSize / 2}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={fontSize / 2} height={fontSize / 2} fill="#f7f6f3" />
          <rect width={fontSize / 8} height={fontSize / 2} fill="#d5d1ca" />
        </pattern>
      </defs>
      <MapLegend plan={plan.legend} style={style} hatching={hatching} />
      {plan.areas.map(({ place, path, fill }) => {
        const { code } = place.line.region;
        const button = buttonOf(code, place.chosen, placeText(model, place, speech));
        return (
          <path
            key={code}
            data-part="area"
            d={path}
            fill={fill ?? hatching}
            stroke={fill ? paper.card : '#c9c4bb'}
            strokeWidth={lineWidth * 0.7}
            strokeLinejoin="round"
            {...button}
            // The raised outline shows where the focus is.
            style={{ ...button.style, outline: 'none' }}
          />
        );
      })}
      {raised.map(({ place, path, breadth }) => (
        <g key={place.line.region.code} pointerEvents="none" fill="none" strokeLinejoin="round" data-part="raised">
          {place.line.region.code === active && (
            <>
              <path d={path} stroke={paper.card} strokeWidth={lineWidth * 2.4} />
              <path d={path} stroke={ink.strong} strokeWidth={lineWidth * 1.2} />
            </>
          )}
          {place.chosen && (
            // Drawn within the region only, so that neighbours do not hide each other's colour.
            <>
              <clipPath id={`${hatchingId}${place.line.region.code}`}>
                <path d={path} />
              </clipPath>
              <g clipPath={`url(#${hatchingId}${place.line.region.code})`}>
                <path d={path} stroke={paper.card} strokeWidth={Math.min(lineWidth * 4.6, breadth / 3)} />
                <path d={path} stroke={place.line.colour} strokeWidth={Math.min(lineWidth * 3.4, breadth / 4)} />
              </g>
            </>
          )}
        </g>
      ))}
      <MapLabels plan={plan} style={style} />
      {plan.notes.map((note, index) => (
        <text
          key={note}
          data-part="note"
          x={width}
          y={plan.notesBox.y + fontSize * (1 + 1.4 * index)}
          textAnchor="end"
          fontSize={fontSize * 0.92}
          fill={ink.soft}
        >
          {note}
        </text>
      ))}
    </svg>
  );
});

function MapLabels({ plan, style }: { plan: MapPlan; style: DrawingStyle }) {
  return (
    <g pointerEvents="none" textAnchor="middle">
      {plan.labels.map(
        ({ code, leader }) =>
          leader && (
            <g key={code} stroke={ink.strong} strokeWidth={style.lineWidth * 0.45} data-part="leader">
              <line x1={leader[0][0]} y1={leader[0][1]} x2={leader[1][0]} y2={leader[1][1]} />
              <circle cx={leader[0][0]} cy={leader[0][1]} r={style.lineWidth} fill={ink.strong} stroke={paper.card} />
            </g>
          ),
      )}
      {plan.labels.map(({ code, lines, box, fill, place, fontSize }) => (
        <g key={code} data-part="label" fill={fill ? textColourOn(fill) : ink.strong} fontSize={fontSize}>
          {lines.map((line, index) => (
            <text
              key={line}
              x={box.x + box.width / 2}
              y={box.y + fontSize * lineHeight * (index + 0.5)}
              dy="0.35em"
              fontWeight={place.chosen ? 600 : 400}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
