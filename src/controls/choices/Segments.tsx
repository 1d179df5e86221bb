import { useId } from 'react';
import classes from './Segments.module.css';

type Props<Value extends string> = {
  /** Names the group for screen readers. */
  label: string;
  /** Whether the label is also visible. */
  labelled?: boolean;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  small?: boolean;
  className?: string | undefined;
};

/** One choice of a few, side by side. Arrow keys move the choice, as in any group of radio buttons. */
export function Segments<Value extends string>(props: Props<Value>) {
  const { label, labelled = false, choices, value, onChange, small = false, className = '' } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={`${classes.segments} ${className}`}
      data-small={small || undefined}
    >
      {labelled && (
        <span className={classes.label} aria-hidden="true">
          {label}
        </span>
      )}
      {choices.map((choice) => (
        <label key={choice.value} className={classes.segment} data-active={choice.value === value || undefined}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
