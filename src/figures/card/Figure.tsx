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
import { unitAndDirection } from '../texts/wholeText';
import { Conclusion, type Title } from './Conclusion';
import classes from './Figure.module.css';
import { type OtherBasis, SmallPrint } from './SmallPrint';
import { viewRenderers } from './viewRenderers';

type Props = {
  model: FigureModel;
  /** The requested view; the drawing may still show the previous one. */
  view: View;
  /** True until the drawing is ready. */
  busy: boolean;
  onView: (view: View) => void;
  onOpenSheet: () => void;
  title: Title;
  /** Switches a count to its other basis; `null` if there is none. */
  otherBasis: OtherBasis | null;
  actions: ReactNode;
  children: ReactNode;
};

/** A table with more columns is cut off in half the width of the page. */
const mostColumns = 5;

function isWide(model: FigureModel): boolean {
  return viewTraits[model.view].inCells && shownLines(model).length > mostColumns;
}

/** The card around a drawing: title, direction, views, actions, notes and sources. */
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
      {busy && <p className={classes.printed}>{words.figure.missingDrawing}</p>}
      <SmallPrint model={model} otherBasis={otherBasis} />
    </figure>
  );
}

/** Shown instead of a drawing: which data are missing, with a link to the form. Pooled rates have no link: one report does not fill them. */
function Emptied({ indicator }: Pick<FigureModel, 'indicator'>) {
  const { words, say } = useSpeech();
  const { search } = useAddress();
  const formSearch = sharedSearch(search);
  formSearch.set('form', indicator.domain);
  return (
    <p className={classes.emptied}>
      {words.figure.emptied}
      {!traitsOf(indicator).pooled && (
        <>
          {' '}
          {words.figure.emptiedUntil(say(indicator.name))}{' '}
          <Link to={{ pathname: '/data', search: searchText(formSearch) }}>{words.figure.emptiedWayOut}</Link>
        </>
      )}
    </p>
  );
}

/** Memoised: a page has many of these buttons, and they do not change with the drawing. */
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
