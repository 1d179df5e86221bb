import { type CSSProperties, type ReactNode, Suspense } from 'react';
import { usePlace } from '../../controls/drawing/usePlace';
import { Skeleton } from '../../controls/states/Skeleton';
import { SmallPrint } from '../../figures/card/SmallPrint';
import { type FigureModel, isEmptied } from '../../figures/model/model';
import { useSpeech } from '../../i18n/speech';
import classes from './ChosenIndicator.module.css';

/** Height of a drawing in pixels. */
export const drawingHeight = 400;

type Props = {
  model: FigureModel;
  title: string;
  actions: ReactNode;
  /** Draws once the width is known. */
  children: (width: number) => ReactNode;
};

/** The map or the ranking of the chosen indicator, with its actions and notes. */
export function ChosenCard({ model, title, actions, children }: Props) {
  const { words, say } = useSpeech();
  const { ref, width } = usePlace<HTMLDivElement>();
  const { indicator, year } = model;
  return (
    <figure
      className={classes.card}
      data-indicator={indicator.id}
      data-view={model.view}
      aria-busy={width === 0}
      aria-label={[say(indicator.name), title].join(words.list.comma)}
    >
      <figcaption className={classes.caption}>
        <h2 className={classes.title}>{title}</h2>
        <span className={classes.facts}>{[say(indicator.name), words.years.one(year)].join(words.list.dot)}</span>
        {actions}
      </figcaption>
      <div ref={ref} className={classes.drawing} style={{ '--drawing-width': width } as CSSProperties}>
        {isEmptied(model)
          ? words.figure.emptied
          : width > 0 && <Suspense fallback={<Skeleton className={classes.drawing} />}>{children(width)}</Suspense>}
      </div>
      <SmallPrint model={model} />
    </figure>
  );
}
