import classes from './Skeleton.module.css';

/** An empty place for a part that is being loaded. The class gives its size, because the page allows no inline style in HTML. */
export function Skeleton({ className }: { className: string | undefined }) {
  return <div className={`${classes.skeleton} ${className}`} />;
}
