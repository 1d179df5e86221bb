import { ChevronDown, Maximize2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '../../controls/elements/Button';
import { MenuButton } from '../../controls/menu/MenuButton';
import { lazyComponent } from '../../controls/states/lazyComponent';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { type View, viewTraits } from '../../filters/views';
import { useSpeech } from '../../i18n/speech';
import { traitsOf } from '../../measures/traits';
import { type FigureModel, isEmptied, shownLines } from '../model/model';
import { unitAndDirection } from '../texts/wholeText';
import { Conclusion, type Title } from './Conclusion';
import classes from './Figure.module.css';
import { SmallPrint } from './SmallPrint';
import type { CardChoices } from './ViewMenu';
import { viewRenderers } from './viewRenderers';

const ViewMenu = lazyComponent(() => import('./ViewMenu').then((module) => module.default));

type Props = CardChoices & {
  model: FigureModel;
  /** The requested view; the drawing may still show the previous one. */
  view: View;
  /** True until the drawing is ready. */
  busy: boolean;
  /** Opens the figure by itself; `null` where it is by itself already. */
  onEnlarge: (() => void) | null;
  title: Title;
  actions: ReactNode;
  children: ReactNode;
};

/** A table with more columns is cut off in half the width of the page. */
const mostColumns = 5;

function isWide(model: FigureModel): boolean {
  return viewTraits[model.view].inCells && shownLines(model).length > mostColumns;
}

/** The card around a drawing: title, direction, views, actions, notes and sources. */
export function Figure({ model, busy, title, onEnlarge, actions, children, ...choices }: Props) {
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
        <div className={classes.names}>
          <h2 className={classes.title}>
            {onEnlarge ? (
              <Button
                look="bare"
                className={classes.name}
                onClick={onEnlarge}
                aria-label={words.figure.enlarge(name)}
                title={words.figure.enlargeHint}
              >
                {name}
                {/* The invisible character keeps the sign on the line of the last word. */}
                <span className={classes.enlarge} aria-hidden="true">
                  {'\u2060'}
                  <Maximize2 size={12} />
                </span>
              </Button>
            ) : (
              name
            )}
          </h2>
          <span className={classes.facts}>{unitAndDirection(indicator, speech)}</span>
        </div>
        <div className={classes.actions}>
          <ViewSwitch {...choices} />
          {actions}
        </div>
      </figcaption>
      <Conclusion title={title} />
      <div className={classes.body}>
        {children}
        {isEmptied(model) && <Emptied indicator={indicator} />}
      </div>
      {busy && <p className={classes.printed}>{words.figure.missingDrawing}</p>}
      <SmallPrint model={model} />
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
const ViewSwitch = memo(function ViewSwitch(choices: CardChoices) {
  const { words } = useSpeech();
  const Icon = viewRenderers[choices.view].icon;
  return (
    <MenuButton
      look="view"
      label={words.filters.ownView(words.filters.views[choices.view])}
      menu={(place) => <ViewMenu {...place} {...choices} />}
      onNear={ViewMenu.preload}
    >
      <Icon size={16} aria-hidden="true" />
      <ChevronDown size={12} aria-hidden="true" />
    </MenuButton>
  );
});
