import { useMemo } from 'react';
import { Link } from 'react-router';
import { Button } from '../../controls/elements/Button';
import type { DomainData } from '../../data/domainData';
import { seriesFaults } from '../../data/seriesFaults';
import { realParam, searchText } from '../../filters/address';
import { type Ignored, paramReader, sharedSearch } from '../../filters/params';
import { useAddress, withParam } from '../../filters/useAddress';
import { useSpeech } from '../../i18n/speech';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import { hasDatabase } from '../../storage/database';
import classes from './Notices.module.css';
import { SampleNotice } from './SampleNotice';

type Props = {
  ignored: readonly Ignored[];
  /** The loaded themes of the page. */
  themes?: readonly DomainData[];
  /** False if the page reports the state of storage itself. */
  withStorage?: boolean;
};

const noThemes: readonly DomainData[] = [];

/** Maximum number of named fields; more are only counted. */
const mostNamed = 3;

/** Notices before the numbers: simulated data, and parts of the address and of the data that were left out. */
export function Notices({ ignored, themes = noThemes, withStorage = true }: Props) {
  const { words } = useSpeech();
  const { search, edit } = useAddress();
  const { storing, own } = useOwnData();
  const real = paramReader(search).read(realParam);
  const faults = useMemo(() => themes.map(seriesFaults), [themes]);
  const leftOut = faults.flatMap((one) => one.leftOut);
  const strangers = faults.reduce((sum, one) => sum + one.strangers, 0);
  const named = leftOut.slice(0, mostNamed).map(({ field, expected }) => words.notice.leftOutField(field, expected));
  const alerts = [
    ...(ignored.length > 0
      ? [words.notice.ignored(ignored.map(({ param, value }) => `${param}=${shorten(value)}`).join(words.list.comma))]
      : []),
    ...(leftOut.length > 0
      ? [
          words.notice.leftOut(
            leftOut.length,
            named.join(words.list.comma) + (leftOut.length > mostNamed ? words.notice.more : words.sentences.stop),
          ),
        ]
      : []),
    ...(withStorage && storing === 'reading' ? [words.notice.ownPending] : []),
    ...(withStorage && storing === 'refused' && own.sets.length === 0 && hasDatabase()
      ? [words.notice.ownRefused]
      : []),
    ...(strangers > 0 ? [words.notice.strangers(strangers)] : []),
  ];
  return (
    <>
      {themes.some(({ series }) => series.sample) && (
        <SampleNotice>
          <Button look="link" className={classes.turn} onClick={() => edit(withParam(realParam, true))}>
            {words.filters.hideSimulated}
          </Button>
        </SampleNotice>
      )}
      {real && (
        <p role="status" className={classes.notice}>
          {words.notice.hidden}{' '}
          <Link to={{ pathname: '/data', search: searchText(sharedSearch(search)) }}>{words.notice.hiddenWayOut}</Link>{' '}
          <Button look="link" className={classes.turn} onClick={() => edit(withParam(realParam, false))}>
            {words.notice.showSimulated}
          </Button>
        </p>
      )}
      {alerts.map((text) => (
        <p key={text} role="alert" className={classes.notice}>
          {text}
        </p>
      ))}
    </>
  );
}

/** A value from the address can be of any length. */
function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
