import { UnstyledButton } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { type View, views, viewTraits } from '../../filters/views';
import { useSpeech } from '../../i18n/speech';
import { traitsOf } from '../../measures/traits';
import { type FigureModel, isEmptied, shownLines } from '../model/model';
import { footnotes } from '../texts/footnotes';
import { sourceLine } from '../texts/sourceText';
import { unitAndDirection } from '../texts/wholeText';
import { Conclusion, type Title } from './Conclusion';
import classes from './Figure.module.css';
import { viewRenderers } from './viewRenderers';

/** The other of total and per head: what it is called and the way there. */
type OtherBasis = { text: string; onChoose: () => void };

type Props = {
  model: FigureModel;
  /** The view asked for; the drawing may still be on its way from another. */
  view: View;
  /** While true the drawing is not there yet. */
  busy: boolean;
  onView: (view: View) => void;
  onOpenSheet: () => void;
  title: Title;
  /** Leads to the other reading of a count; `null` where there is none. */
  otherBasis: OtherBasis | null;
  actions: ReactNode;
  children: ReactNode;
};

/** More columns than these are cut off in half a page. */
const mostColumns = 5;

function isWide(model: FigureModel): boolean {
  return viewTraits[model.view].inCells && shownLines(model).length > mostColumns;
}

/** The card around a drawing: what it is of, how it is read, what can be done with it, where it comes from. */
export function Figure({ model, view, busy, title, onView, onOpenSheet, otherBasis, actions, children }: Props) {
  const speech = useSpeech();
  const { words, say } = speech;
  const { indicator } = model;
  const name = say(indicator.name);
  return (
    <figure
      id={indicator.id}
      data-indicator={indicator.id}
      aria-busy={busy}
      className={classes.card}
      tabIndex={-1}
      data-wide={isWide(model) || undefined}
    >
      <figcaption className={classes.head}>
        <h2 className={classes.title}>
          <UnstyledButton className={classes.name} onClick={onOpenSheet} aria-label={words.figure.openSheet(name)}>
            {name}
          </UnstyledButton>
        </h2>
        <span className={classes.facts}>{unitAndDirection(indicator, speech)}</span>
        <ViewSwitch view={view} onView={onView} />
        {actions}
      </figcaption>
      <Conclusion title={title} />
      <div className={classes.body}>
        {children}
        {isEmptied(model) && <Emptied indicator={indicator} />}
      </div>
      {busy && <p className={classes.printed}>{words.figure.notDrawn}</p>}
      <SmallPrint model={model} otherBasis={otherBasis} />
    </figure>
  );
}

/** In place of a drawing: what would fill the card, and the way to it. A rate of three years asks for more than reports. */
function Emptied({ indicator }: Pick<FigureModel, 'indicator'>) {
  const { words, say } = useSpeech();
  const { search } = useAddress();
  const asked = sharedSearch(search);
  asked.set('form', indicator.domain);
  return (
    <p className={classes.emptied}>
      {words.figure.emptied}
      {!traitsOf(indicator).pooled && (
        <>
          {' '}
          {words.figure.emptiedUntil(say(indicator.name))}{' '}
          <Link to={{ pathname: '/data', search: searchText(asked) }}>{words.figure.emptiedWayOut}</Link>
        </>
      )}
    </p>
  );
}

/** Its buttons are many on a page, and none of them changes with the drawing. */
const ViewSwitch = memo(function ViewSwitch({ view: chosen, onView }: Pick<Props, 'view' | 'onView'>) {
  const { words } = useSpeech();
  return (
    <fieldset className={classes.views} aria-label={words.filters.ownView}>
      {views.map((view) => {
        const Icon = viewRenderers[view].icon;
        return (
          <UnstyledButton
            key={view}
            className={classes.view}
            aria-pressed={view === chosen}
            aria-label={words.filters.views[view]}
            title={words.filters.views[view]}
            onClick={() => onView(view)}
          >
            <Icon size={15} aria-hidden="true" />
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
});

function SmallPrint({ model, otherBasis }: Pick<Props, 'model' | 'otherBasis'>) {
  const speech = useSpeech();
  const { marks, notes } = footnotes(model, speech);
  // A table has its own notes below it.
  const shownNotes = viewTraits[model.view].inCells && !isEmptied(model) ? [] : notes;
  return (
    <div className={classes.foot}>
      <span>{sourceLine(model, speech)}</span>
      {marks && <span className={classes.marks}>{marks}</span>}
      {shownNotes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      {otherBasis && (
        <UnstyledButton className={classes.otherBasis} onClick={otherBasis.onChoose}>
          {speech.words.figure.otherBasis(otherBasis.text)}
        </UnstyledButton>
      )}
    </div>
  );
}
