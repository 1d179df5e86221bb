import type { Mark } from '../../contract/mark';
import type { ReleaseStatus } from '../../contract/series';
import type { Missing } from '../../measures/point';

/** The properties of an observation that its SDMX status depends on. */
export type Observed = {
  missing: Missing | null;
  mark: Mark | null;
  status: ReleaseStatus | null;
  /** True in the first year of a new series that is not comparable with the previous one. */
  breaks: boolean;
};

/**
 * Code of the SDMX list CL_OBS_STATUS (2.2) for an observation. Simulated values never have a code, because no code of the list
 * means that nothing was observed: `I` is imputed by an international organisation, `E` is estimated from data, `F` is about the
 * future, `G` was collected by a method under trial, `U` and `V` are real but doubtful. So programs that read the codes never
 * take a simulated value for a real one. A revised value is `A`, because the list has no code for it.
 */
export function obsStatus({ missing, mark, status, breaks }: Observed): string {
  if (missing !== null) return missingCodes[missing];
  if (mark === 'simulated') return '';
  if (breaks) return 'B';
  if (mark === 'implied') return 'E';
  return status === 'provisional' ? 'P' : 'A';
}

/** M: cannot exist. L: exists but was not collected. O: missing for unknown reasons. Q: suppressed. */
const missingCodes: Record<Missing, string> = {
  hidden: 'L',
  'not-begun': 'M',
  'not-counted': 'L',
  'not-reported': 'L',
  'too-few-years': 'M',
  ended: 'M',
  refused: 'L',
  doubtful: 'O',
  suppressed: 'Q',
  'not-disclosed': 'Q',
};

/** Code of the SDMX list CL_CONF_STATUS: F free, C confidential, N not for publication. */
export function confStatus(missing: Missing | null): string {
  if (missing === 'suppressed') return 'C';
  return missing === 'not-disclosed' ? 'N' : 'F';
}
