import type { Step } from '../../measures/colourSteps';
import { markSize, stepChevrons } from './placesTableMark';

/** The mark of a step: shows better and worse without colours. */
export function StepMark({ step, className }: { step: Step; className?: string | undefined }) {
  const path = stepChevrons(step);
  if (!path) return null;
  const { width, height } = markSize;
  return (
    <svg className={className} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.3} />
    </svg>
  );
}
