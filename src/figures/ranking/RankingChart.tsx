import { memo, useMemo } from 'react';
import { useRegionButtons } from '../../controls/choices/useRegionButtons';
import { useSpeech } from '../../i18n/speech';
import { DrawingFrame } from '../drawing/DrawingFrame';
import { type DrawingStyle, screenStyle } from '../drawing/drawing';
import { rowColours } from '../drawing/palette';
import { rankingForm } from '../model/rankingForm';
import { placeText } from '../texts/placeText';
import { PresenceList } from './PresenceList';
import { RankingBack, RankingFront } from './RankingLayer';
import { planRanking, type RankingPlan, type RankingProps, type RankingRow } from './rankingPlan';

/** The leagues in one year in their order: as bars or dots, or as 有 and 无 for presence. */
export const RankingChart = memo(function RankingChart(props: RankingProps) {
  if (rankingForm(props.model) === 'presence') return <PresenceList {...props} />;
  return <Bars {...props} />;
});

function Bars({ model, width, height, style = screenStyle, steady = false, ...choice }: RankingProps) {
  const { interactive = true } = choice;
  const speech = useSpeech();
  const { words, say } = speech;
  const plan = useMemo(
    () => planRanking(model, { width, height }, style, speech, steady),
    [model, width, height, style, speech, steady],
  );
  const codes = model.places.map((place) => place.line.region.code);
  const { active, buttonOf } = useRegionButtons(codes, choice);
  const frame = { model, plan, style, width, height };
  return (
    <DrawingFrame
      width={width}
      height={height}
      role={interactive ? 'toolbar' : 'img'}
      aria-label={words.ranking.chart(say(model.indicator.name), words.years.one(model.year))}
    >
      <RankingBack {...frame} active={active} />
      {plan.rows.map((row) => (
        <Mark key={row.place.line.region.code} row={row} plan={plan} style={style} />
      ))}
      <RankingFront {...frame} />
      {interactive &&
        plan.rows.map(({ place, middle }) => (
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
    </DrawingFrame>
  );
}

/** A bar from zero with a rounded end, or a dot. */
function Mark({ row, plan, style }: { row: RankingRow; plan: RankingPlan; style: DrawingStyle }) {
  const { place, middle } = row;
  if (place.point.value === null) return null;
  const height = Math.min(plan.pitch * 0.62, style.fontSize * 1.3);
  const end = plan.x(place.point.value);
  switch (plan.form) {
    case 'dots':
      return (
        <circle
          data-part="dot"
          cx={end}
          cy={middle}
          r={height * 0.42}
          fill={place.chosen ? place.line.colour : rowColours.dot}
        />
      );
    case 'bars': {
      const zero = plan.x(0);
      const way = Math.sign(end - zero);
      const corner = Math.min(height / 5, Math.abs(end - zero));
      const turn = `a${corner},${corner} 0 0 ${way < 0 ? 0 : 1}`;
      return (
        <path
          data-part="bar"
          d={`M${zero},${middle - height / 2}H${end - way * corner}${turn} ${way * corner},${corner}v${height - corner * 2}${turn} ${-way * corner},${corner}H${zero}Z`}
          fill={place.chosen ? place.line.colour : rowColours.calm}
        />
      );
    }
  }
}
