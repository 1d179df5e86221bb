import { UnstyledButton } from '@mantine/core';
import classes from './Choices.module.css';

type Props<Choice extends string> = {
  label: string;
  choices: readonly { value: Choice; word: string }[];
  value: Choice;
  onChoose: (choice: Choice) => void;
};

/** A choice among a few visible options, which wrap where space is short. */
export function Choices<Choice extends string>({ label, choices, value, onChoose }: Props<Choice>) {
  return (
    <fieldset className={classes.choices} aria-label={label}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      {choices.map((choice) => (
        <UnstyledButton
          key={choice.value}
          className={classes.choice}
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.word}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
