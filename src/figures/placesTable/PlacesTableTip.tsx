import classes from './PlacesTableTip.module.css';

/** Of the cell that is explained, within the box of the table. */
export type TipPlace = {
  /** Of the cell's middle. */
  left: number;
  top: number;
  bottom: number;
  /** Of the box. */
  width: number;
  /** Whether the tip stands above the cell rather than below. */
  above: boolean;
};

const tipWidth = 340;

/** What a cell says, in a sentence, beside it. */
export function PlacesTableTip({ id, place, text }: { id: string; place: TipPlace; text: string }) {
  const width = Math.min(tipWidth, place.width);
  const left = Math.min(Math.max(place.left - width / 2, 0), place.width - width);
  return (
    <div
      id={id}
      role="tooltip"
      className={classes.tip}
      data-above={place.above || undefined}
      style={{ left, top: place.above ? place.top : place.bottom, width }}
    >
      {text}
    </div>
  );
}
