import { useEffect, useState } from 'react';
import { Input, Select } from '../../controls/elements/Field';
import { type AddressEdit, type History, withParam } from '../../filters/useAddress';
import { useAboutWords } from '../../i18n/about/useAboutWords';
import classes from './Ledger.module.css';
import type { LedgerChoices } from './ledger';
import { queryParam, topicParam } from './ledgerAddress';

type Props = {
  choices: LedgerChoices;
  topics: readonly string[];
  visible: number;
  total: number;
  edit: (edit: AddressEdit, history?: History) => void;
};

/** Search and topic of the ledger, with the number of matching figures. */
export function LedgerTools({ choices, topics, visible, total, edit }: Props) {
  const { ledger } = useAboutWords();
  const [typed, setTyped] = useState(choices.query);
  // The back button and a pasted address set the query; typing changes the address.
  useEffect(() => setTyped(choices.query), [choices.query]);
  return (
    <search className={classes.tools}>
      <Input
        type="search"
        className={classes.search}
        aria-label={ledger.search}
        placeholder={ledger.placeholder}
        value={typed}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          edit(withParam(queryParam, value.trim() === '' ? null : value), 'replace');
        }}
      />
      <Select
        aria-label={ledger.topic}
        value={choices.topic ?? ''}
        onChange={(event) => edit(withParam(topicParam(topics), event.currentTarget.value || null))}
      >
        <option value="">{ledger.allTopics}</option>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {ledger.topics[topic] ?? topic}
          </option>
        ))}
      </Select>
      <span role="status" className={classes.count}>
        {ledger.count(visible, total)}
      </span>
    </search>
  );
}
