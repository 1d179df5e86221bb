import { NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
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
      <TextInput
        type="search"
        className={classes.search ?? ''}
        aria-label={ledger.search}
        placeholder={ledger.placeholder}
        leftSection={<Search size={15} aria-hidden="true" />}
        value={typed}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          edit(withParam(queryParam, value.trim() === '' ? null : value), 'replace');
        }}
      />
      <NativeSelect
        aria-label={ledger.topic}
        value={choices.topic ?? ''}
        data={[
          { value: '', label: ledger.allTopics },
          ...topics.map((topic) => ({ value: topic, label: ledger.topics[topic] ?? topic })),
        ]}
        onChange={(event) => edit(withParam(topicParam(topics), event.currentTarget.value || null))}
      />
      <span role="status" className={classes.count}>
        {ledger.count(visible, total)}
      </span>
    </search>
  );
}
