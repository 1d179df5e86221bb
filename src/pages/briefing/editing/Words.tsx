import { Input, Labelled } from '../../../controls/elements/Field';
import { useTyped } from './useTyped';

type Props = { label: string; text: string; onText: (text: string) => void };

/** A one-line field without data numbers. */
export function Words({ label, text, onText }: Props) {
  const { field } = useTyped(text, onText);
  return <Labelled label={label}>{(attributes) => <Input {...attributes} {...field} />}</Labelled>;
}
