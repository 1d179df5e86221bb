import { type ComponentProps, type ReactNode, useId } from 'react';
import classes from './Field.module.css';

/** A line of text, a date or a number. */
export function Input({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input type="text" className={`${classes.field} ${className}`} {...rest} />;
}

/** Several lines of text. */
export function TextArea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={`${classes.field} ${classes.area} ${className}`} {...rest} />;
}

type SelectProps = ComponentProps<'select'> & {
  /** `heading`: the choice is the subject of the section. */
  look?: 'plain' | 'heading' | undefined;
  /** True while the choice narrows what is listed. */
  narrows?: boolean | undefined;
};

/** One of many, with the browser's own list, which works as usual on phones and by keyboard. The children are its options. */
export function Select({ look = 'plain', narrows = false, className = '', ...rest }: SelectProps) {
  return (
    <select
      className={`${classes.field} ${classes.select} ${className}`}
      data-look={look}
      data-narrows={narrows || undefined}
      {...rest}
    />
  );
}

type LabelledProps = {
  label: ReactNode;
  /** Where the label stands. */
  place?: 'above' | 'before';
  /** What is wrong with the value. */
  fault?: string | null | undefined;
  className?: string | undefined;
  /** The control, which takes these attributes. */
  children: (field: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode;
};

/** A field with its label, and with what is wrong. */
export function Labelled({ label, place = 'above', fault, className = '', children }: LabelledProps) {
  const id = useId();
  const wrong = `${id}-fault`;
  return (
    <span className={`${classes.labelled} ${className}`} data-place={place}>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(fault ? { 'aria-invalid': true, 'aria-describedby': wrong } : {}) })}
      {fault && (
        <span id={wrong} className={classes.fault}>
          {fault}
        </span>
      )}
    </span>
  );
}
