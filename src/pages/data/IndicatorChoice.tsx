import { type ComponentProps, type ReactNode, useState } from 'react';
import { Choice } from '../../controls/choices/SelectChoice';
import { Input } from '../../controls/elements/Field';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import classes from './DataPage.module.css';

type Props = Omit<ComponentProps<typeof Choice>, 'children'> & {
  themes: readonly DomainData[];
  children?: ReactNode;
};

/** A choice among the indicators of all themes, by theme, with a field that narrows them. The children are further options. */
export function IndicatorChoice({ themes, children, ...rest }: Props) {
  const t = useOwnDataWords();
  const { say, words } = useSpeech();
  const [text, setText] = useState('');
  const plain = text.trim().toLowerCase();
  const found = themes.map(({ indicators: { indicators } }) => ({
    domain: indicators[0]?.domain,
    // The chosen one stays, or the choice would seem to be another.
    list: indicators.filter((one) => one.id === rest.value || say(one.name).toLowerCase().includes(plain)),
  }));
  return (
    <span className={classes.actions}>
      <Choice {...rest}>
        {children}
        {found.map(
          ({ domain, list }) =>
            domain &&
            list.length > 0 && (
              <optgroup key={domain} label={words.domains[domain]}>
                {list.map((one) => (
                  <option key={one.id} value={one.id}>
                    {say(one.name)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </Choice>
      <Input
        type="search"
        aria-label={t.find}
        placeholder={t.findHint}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </span>
  );
}
