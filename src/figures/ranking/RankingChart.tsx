import { memo, useMemo } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { useWords } from '../../i18n/words';
import { useRegionButtons } from '../controls/useRegionButtons';
import { screenStyle } from '../drawing/drawing';
import { rowColours } from '../drawing/palette';
import type { Place } from '../model/model';
import { rankingForm } from '../model/rankingForm';
import { placeText } from '../texts/placeText';
import { PresenceList } from './PresenceList';
import { RankingBack, RankingFront } from './RankingLayer';
import { planRanking, type RankingPlan, type RankingProps } from './rankingPlan';

/** The twelve of one year in their order: as bars or dots, or as 有 and 无 where that is all there is to say. */
export const RankingChart = memo(function RankingChart(props: RankingProps) {
  if (rankingForm(props.model) === 'presence') return <PresenceList {...props} />;
  return <Bars {...props} />;
});

function Bars({ model, width, height, style = screenStyle, steady = false, ...choice }: RankingProps) {
  const { interactive = true } = choice;
  const speech = useWords();
  const { words, say } = speech;
  const plan = useMemo(
    () => planRanking(model, { width, height }, style, speech, steady),
    [model, width, height, style, speech, steady],
  );
  const rows = useMemo(() => model.places.map((place): Row => ({ place, value: place.value })), [model]);
  const codes = model.places.map((place) => place.line.region.code);
  const { active, buttonOf } = useRegionButtons(codes, choice);
  const frame = { model, plan, style, width, height };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={plan.margin}
      accessibilityLayer={false}
      role={interactive ? 'toolbar' : 'img'}
      aria-label={words.ranking.chart(say(model.indicator.name), words.years.one(model.year))}
    >
      <XAxis hide type="number" domain={[plan.axis.low, plan.axis.high]} />
      <YAxis hide type="category" dataKey={codeOfRow} />
      <RankingBack {...frame} active={active} />
      <Bar
        dataKey="value"
        barSize={Math.min(plan.pitch * 0.62, style.fontSize * 1.3)}
        isAnimationActive={false}
        shape={(shape: BarShapeProps) => <Mark shape={shape} form={plan.form} />}
      />
      <RankingFront {...frame} />
      {interactive && (
        <ZIndexLayer zIndex={900}>
          {plan.rows.map(({ place, middle }) => (
            <rect
              key={place.line.region.code}
              x={0}
              y={middle - plan.pitch / 2}
              width={width}
              height={plan.pitch}
              fill="transparent"
              {...buttonOf(place.line.region.code, place.chosen, placeText(model, place, speech))}
            />
          ))}
        </ZIndexLayer>
      )}
    </BarChart>
  );
}

type Row = { place: Place; value: number | null };

function codeOfRow(row: Row): string {
  return row.place.line.region.code;
}

/** A bar with its end rounded, or a dot on a thin line. */
function Mark({ shape, form }: { shape: BarShapeProps; form: RankingPlan['form'] }) {
  const { x, y, width, height } = shape;
  // Not by `index`, which passes over rows without a value.
  const { place }: Row = shape.payload;
  if (place.value === null) return null;
  const colour = place.chosen ? place.line.colour : rowColours.calm;
  const middle = y + height / 2;
  if (form === 'dots') {
    return (
      <circle
        data-part="dot"
        cx={x + width}
        cy={middle}
        r={height * 0.42}
        fill={place.chosen ? colour : rowColours.dot}
      />
    );
  }
  const corner = Math.min(height / 5, width);
  return (
    <path
      data-part="bar"
      d={`M${x},${y}h${width - corner}a${corner},${corner} 0 0 1 ${corner},${corner}v${height - corner * 2}a${corner},${corner} 0 0 1 ${-corner},${corner}h${corner - width}Z`}
      fill={colour}
    />
  );
}
