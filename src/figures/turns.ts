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
 * What is asked for, once its turn to be drawn has come and `prepare` is done; until then what was drawn before.
 * `null` before the first turn, which nothing takes that has not been near to view.
 */
export function useTurn<Asked>(asked: Asked, near: boolean, prepare: (asked: Asked) => Promise<unknown>): Asked | null {
  const [shown, setShown] = useState<Asked | null>(null);
  const wanted = asked !== shown && (near || shown !== null);
  useEffect(() => {
    if (!wanted) return;
    let leave: (() => void) | null = null;
    let left = false;
    void prepare(asked).then(() => {
      if (!left) leave = queue(near, () => setShown(asked));
    });
    return () => {
      left = true;
      leave?.();
    };
  }, [wanted, asked, near, prepare]);
  return shown;
}
