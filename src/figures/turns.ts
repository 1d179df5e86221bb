import { useEffect, useState } from 'react';

/** Charts are heavy: they are drawn one a frame, those near to view first, so that the page answers in between. */
const waiting: { near: boolean; draw: () => void }[] = [];
let running = false;

function next() {
  const nearest = waiting.findIndex((one) => one.near);
  const [turn] = waiting.splice(Math.max(nearest, 0), 1);
  if (!turn) {
    running = false;
    return;
  }
  turn.draw();
  requestAnimationFrame(next);
}

/** Returns how to leave the queue. */
function queue(near: boolean, draw: () => void): () => void {
  const turn = { near, draw };
  waiting.push(turn);
  if (!running) {
    running = true;
    requestAnimationFrame(next);
  }
  return () => {
    const index = waiting.indexOf(turn);
    if (index >= 0) waiting.splice(index, 1);
  };
}

/**
 * The reading of a figure as it is shown: what is asked for once its turn has come and `prepare` is done, and what was
 * shown before until then. It is `drawn` from the first turn on that it takes near to view.
 */
export function useTurn<Reading>(
  asked: Reading,
  near: boolean,
  prepare: (asked: Reading) => Promise<unknown>,
): { reading: Reading; drawn: boolean } {
  const [shown, setShown] = useState({ reading: asked, drawn: false });
  const wanted = asked !== shown.reading || (near && !shown.drawn);
  useEffect(() => {
    if (!wanted) return;
    let leave: (() => void) | null = null;
    let left = false;
    void prepare(asked).then(() => {
      if (left) return;
      leave = queue(near, () => setShown(({ drawn }) => ({ reading: asked, drawn: drawn || near })));
    });
    return () => {
      left = true;
      leave?.();
    };
  }, [wanted, asked, near, prepare]);
  return shown;
}
