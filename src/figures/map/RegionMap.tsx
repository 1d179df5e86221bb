import { memo, useId, useMemo } from 'react';
import type { Boundaries } from '../../contract/boundaries';
import { type RegionChoice, useRegionButtons } from '../../controls/choices/useRegionButtons';
import { useSpeech } from '../../i18n/speech';
import { DrawingFrame } from '../drawing/DrawingFrame';
import { type DrawingStyle, type Size, screenStyle } from '../drawing/drawing';
import { symbolFill, textColourOn } from '../drawing/mapPalette';
import { ink, paper } from '../drawing/palette';
import type { FigureModel } from '../model/model';
import { placeText } from '../texts/placeText';
import { MapLegend, type MapPaints } from './MapLegend';
import { lineHeight } from './mapLabels';
import { type MapPlan, planMap } from './mapPlan';

type Props = Size &
  RegionChoice & {
    model: FigureModel;
    /** `null` draws tiles. */
    boundaries: Boundaries | null;
    style?: DrawingStyle;
    /** Keeps classes and circle sizes the same for all years in view, while the years are played. */
    steady?: boolean;
    /** Room left free at the upper left, for the words there. */
    reserved?: Size | undefined;
  };

const nothing: Size = { width: 0, height: 0 };

/** The leagues in one year on a map or on tiles, coloured by class, with names, values and the note of the map. */
export const RegionMap = memo(function RegionMap(props: Props) {
  const {
    model,
    boundaries,
    width,
    height,
    style = screenStyle,
    steady = false,
    reserved = nothing,
    ...choice
  } = props;
  const speech = useSpeech();
  const { words, say } = speech;
  const plan = useMemo(
    () => planMap(model, boundaries, { width, height }, style, speech, { steady, reserved }),
    [model, boundaries, width, height, style, speech, steady, reserved],
  );
  const codes = plan.areas.map((area) => area.place.line.region.code);
  const { active, buttonOf } = useRegionButtons(codes, choice);
  const id = useId();
  const [missingId, smallId] = [`${id}missing`, `${id}small`];
  const paints = { missing: `url(#${missingId})`, small: `url(#${smallId})` };
  const { fontSize, lineWidth } = style;
  // The active and the chosen regions are drawn above their neighbours.
  const raised = plan.areas.filter(({ place }) => place.chosen || place.line.region.code === active);
  return (
    <DrawingFrame
      data-light
      width={width}
      height={height}
      role={choice.interactive === false ? 'img' : 'toolbar'}
      aria-label={words.map.chart(say(model.indicator.name), words.years.one(model.year))}
      fontSize={fontSize}
    >
      <defs>
        <Hatching id={missingId} size={fontSize / 2} ground="#f7f6f3" line="#d5d1ca" share={0.25} />
        <Hatching id={smallId} size={fontSize / 2} ground="none" line="#ffffff" share={0.3} />
      </defs>
      <MapLegend plan={plan.legend} style={style} paints={paints} />
      {plan.areas.map(({ place, path, fill }) => {
        const { code } = place.line.region;
        const button = buttonOf(code, place.chosen, placeText(model, place, speech));
        return (
          <path
            key={code}
            data-part="area"
            d={path}
            fill={fill ?? paints.missing}
            stroke={fill ? paper.card : '#c9c4bb'}
            strokeWidth={lineWidth * 0.7}
            strokeLinejoin="round"
            {...button}
            // The raised outline already shows the focus.
            style={{ ...button.style, outline: 'none' }}
          />
        );
      })}
      {plan.areas.map((area) => (
        <SmallArea key={area.place.line.region.code} area={area} fill={paints.small} />
      ))}
      {raised.map((area) => (
        <RaisedArea
          key={area.place.line.region.code}
          area={area}
          isActive={area.place.line.region.code === active}
          paints={paints}
          lineWidth={lineWidth}
        />
      ))}
      <MapSymbols plan={plan} onOutlines={boundaries !== null} lineWidth={lineWidth} />
      <MapLabels plan={plan} style={style} />
      <MapNotes plan={plan} fontSize={fontSize} />
    </DrawingFrame>
  );
});

type Area = MapPlan['areas'][number];

type HatchingProps = { id: string; size: number; ground: string; line: string; share: number };

/** Slanted lines; `share` is the line width as a part of the pattern. */
function Hatching({ id, size, ground, line, share }: HatchingProps) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={size} height={size} fill={ground} />
      <rect width={size * share} height={size} fill={line} />
    </pattern>
  );
}

/** Hatches a region whose value rests on few cases. */
function SmallArea({ area: { path, small }, fill }: { area: Area; fill: string }) {
  return small && <path data-part="small" d={path} fill={fill} opacity={0.55} pointerEvents="none" />;
}

type RaisedProps = { area: Area; isActive: boolean; paints: MapPaints; lineWidth: number };

/** The outline of a region that is chosen or active. */
function RaisedArea({ area: { place, path, fill, small }, isActive, paints, lineWidth }: RaisedProps) {
  return (
    <g pointerEvents="none" fill="none" strokeLinejoin="round" data-part="raised">
      {place.chosen && (
        // The outline lies outside the region, so the fill is drawn again on top.
        <>
          <path d={path} stroke={paper.card} strokeWidth={lineWidth * 4} />
          <path d={path} fill="none" stroke={place.line.colour} strokeWidth={lineWidth * 2.8} />
          <path d={path} fill={fill ?? paints.missing} stroke={paper.card} strokeWidth={lineWidth * 0.5} />
          {small && <path d={path} fill={paints.small} opacity={0.55} />}
        </>
      )}
      {isActive && (
        <>
          <path d={path} stroke={paper.card} strokeWidth={lineWidth * 2.4} />
          <path d={path} stroke={ink.strong} strokeWidth={lineWidth * 1.2} />
        </>
      )}
    </g>
  );
}

type SymbolsProps = { plan: MapPlan; onOutlines: boolean; lineWidth: number };

function MapSymbols({ plan, onOutlines, lineWidth }: SymbolsProps) {
  return (
    <g pointerEvents="none">
      {plan.symbols.map(({ place, x, y, radius }) => (
        <circle
          key={place.line.region.code}
          data-part="symbol"
          cx={x}
          cy={y}
          r={radius}
          fill={place.chosen ? place.line.colour : symbolFill}
          // Lighter on tiles, because the words are on the circle.
          fillOpacity={onOutlines ? 0.72 : 0.34}
          stroke={paper.card}
          strokeWidth={lineWidth * 0.6}
        />
      ))}
    </g>
  );
}

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
      {plan.labels.map(({ code, lines, box, fill, halo, place, fontSize }) => (
        <g
          key={`${code} ${lines[0]}`}
          data-part="label"
          fill={fill ? textColourOn(fill) : ink.strong}
          fontSize={fontSize}
        >
          {lines.map((line, index) => (
            <text
              key={line}
              x={box.x + box.width / 2}
              y={box.y + fontSize * lineHeight * (index + 0.5)}
              dy="0.35em"
              fontWeight={place.chosen ? 600 : 400}
              stroke={halo && fill ? fill : undefined}
              strokeWidth={fontSize * 0.3}
              paintOrder="stroke"
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** Below the map, ending at its right edge. */
function MapNotes({ plan: { notes, notesBox }, fontSize }: { plan: MapPlan; fontSize: number }) {
  return notes.map((note, index) => (
    <text
      key={note}
      data-part="note"
      x={notesBox.x + notesBox.width}
      y={notesBox.y + fontSize * (1 + 1.4 * index)}
      textAnchor="end"
      fontSize={fontSize * 0.92}
      fill={ink.soft}
    >
      {note}
    </text>
  ));
}
