import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { Link } from 'react-router';
import { Button } from '../../controls/elements/Button';
import { Table } from '../../controls/elements/Table';
import { searchText, viewsParam } from '../../filters/address';
import { sharedSearch, writeParam, yearParam } from '../../filters/params';
import { type AddressEdit, withParam } from '../../filters/useAddress';
import { indicatorPath } from '../../filters/viewSpec/indicatorPath';
import { useAboutWords } from '../../i18n/about/useAboutWords';
import { useSpeech } from '../../i18n/speech';
import classes from './Ledger.module.css';
import { type Citation, type LedgerChoices, type LedgerEntry, type LedgerOrder, trapOf, traps } from './ledger';
import { orderParam } from './ledgerAddress';
import { factTexts } from './ledgerText';

type Props = {
  entries: readonly LedgerEntry[];
  order: LedgerChoices['order'];
  search: URLSearchParams;
  edit: (edit: AddressEdit) => void;
};

export function LedgerTable({ entries, order, search, edit }: Props) {
  const { columns } = useAboutWords().ledger;
  const head = (by: LedgerOrder) => <SortableHead by={by} order={order} edit={edit} />;
  return (
    <div className={classes.scroll}>
      <Table className={classes.table}>
        <thead>
          <tr>
            {head('topic')}
            {head('label')}
            {head('period')}
            <th scope="col" className={classes.value}>
              {columns.value}
            </th>
            <th scope="col">{columns.indicator}</th>
            {head('source')}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.fact.id} entry={entry} search={search} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** Clicks sort ascending, then descending, then not at all. */
function SortableHead({ by, order, edit }: { by: LedgerOrder } & Pick<Props, 'order' | 'edit'>) {
  const { ledger } = useAboutWords();
  const mine = order?.by === by ? order : null;
  const next = mine === null ? { by, descending: false } : mine.descending ? null : { by, descending: true };
  const Icon = mine === null ? ArrowUpDown : mine.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={mine === null ? 'none' : mine.descending ? 'descending' : 'ascending'}>
      <Button
        look="bare"
        className={classes.sort}
        data-active={mine !== null}
        title={ledger.sortBy(ledger.columns[by])}
        onClick={() => edit(withParam(orderParam, next))}
      >
        {ledger.columns[by]} <Icon size={13} aria-hidden="true" />
      </Button>
    </th>
  );
}

function Row({ entry, search }: { entry: LedgerEntry; search: URLSearchParams }) {
  const speech = useSpeech();
  const { ledger } = useAboutWords();
  const texts = factTexts(entry, speech);
  const trap = trapOf(entry);
  return (
    <tr data-fact={entry.fact.id}>
      <td className={classes.topic}>{texts.topic}</td>
      <th scope="row" className={classes.label}>
        {texts.label}
        <Below text={texts.note} />
      </th>
      <td className={classes.period}>
        {texts.period}
        <Below text={texts.dating} />
      </td>
      <td className={classes.value}>
        {texts.value}
        {trap && (
          <a className={classes.trap} href="#traps" aria-label={ledger.trap} title={ledger.trap}>
            {ledger.traps.numbers[traps.indexOf(trap)]}
          </a>
        )}
      </td>
      <td>
        {entry.citations.length === 0 ? (
          <span className={classes.none}>{ledger.none}</span>
        ) : (
          entry.citations.map((citation) => (
            <CitationLink key={citation.indicator.id} citation={citation} search={search} />
          ))
        )}
      </td>
      <td className={classes.source}>
        {texts.source}
        <Below text={texts.sourceNote} />
      </td>
    </tr>
  );
}

function Below({ text }: { text: string }) {
  return text === '' ? null : <small className={classes.below}>{text}</small>;
}

/** Links to the indicator's table over the years of the figure; the settings of other cards stay. */
function CitationLink({ citation, search }: { citation: Citation; search: URLSearchParams }) {
  const { words, say } = useSpeech();
  const { indicator, fromYear, toYear } = citation;
  const next = sharedSearch(search);
  writeParam(next, yearParam('year', null), null);
  writeParam(next, viewsParam, { [indicator.id]: 'table' });
  writeParam(next, yearParam('from', null), fromYear);
  writeParam(next, yearParam('to', null), toYear);
  return (
    <Link className={classes.link} to={{ ...indicatorPath(indicator), search: searchText(next) }}>
      {say(indicator.name)}
      <span className={classes.domain}>{words.domains[indicator.domain]}</span>
    </Link>
  );
}
