import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './Scrolled.module.css';

type Props = {
  className: string | undefined;
  /** `null` where the content has keyboard stops of its own, so that the box needs none. */
  label: string | null;
  children: ReactNode;
};

/** A box that scrolls sideways, shaded at each side where more content follows. */
export function Scrolled({ className, label, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState({ left: false, right: false });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const left = element.scrollLeft > 1;
      const right = element.scrollLeft + element.clientWidth < element.scrollWidth - 1;
      setMore((before) => (before.left === left && before.right === right ? before : { left, right }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const named = label === null ? {} : { role: 'region', 'aria-label': label, tabIndex: 0 };
  return (
    <div className={classes.frame} data-more-left={more.left || undefined} data-more-right={more.right || undefined}>
      <div ref={box} className={className} {...named}>
        {children}
      </div>
    </div>
  );
}
