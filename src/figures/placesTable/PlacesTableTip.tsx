import classes from './PlacesTableTip.module.css';

/** Position of the explained cell within the box of the table, in pixels. */
export type TipPlace = {
  /** Middle of the cell. */
  left: number;
  top: number;
  bottom: number;
  /** Width of the box. */
  width: number;
  /** Whether the tip opens above the cell instead of below. */
  above: boolean;
};

const tipWidth = 340;

/** The sentence that explains a cell, next to the cell. */
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
