import { startTransition, useEffect, useMemo, useState } from 'react';
import { useDrawnForPrint } from './printing';

/** Something that waits to be drawn: for the first time or, `drawn` before, anew. */
type Turn = { near: boolean; drawn: boolean; draw: () => void };

/**
 * Charts are heavy, so they take turns, a turn a frame, and the page answers in between: what changes in view does so
 * together, then one chart a frame is added near to view, then what is out of view follows.
 */
let waiting: Turn[] = [];
let running = false;

function next() {
  const turns = nextTurns();
  waiting = waiting.filter((turn) => !turns.includes(turn));
  for (const turn of turns) turn.draw();
  running = turns.length > 0;
  if (running) requestAnimationFrame(next);
}

function nextTurns(): Turn[] {
  const changing = waiting.filter((turn) => turn.near && turn.drawn);
  return changing.length > 0 ? changing : [waiting.find((turn) => turn.near) ?? waiting[0]].filter((turn) => !!turn);
}

/** Returns how to leave the queue. */
function queue(turn: Turn): () => void {
  waiting.push(turn);
  if (!running) requestAnimationFrame(next);
  running = true;
  return () => {
    waiting = waiting.filter((other) => other !== turn);
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
  const { drawn } = shown;
  useEffect(() => {
    if (!wanted) return;
    let leave: (() => void) | null = null;
    let left = false;
    // What could not be prepared says so where it is drawn.
    const prepared = prepare(asked).catch(() => undefined);
    void prepared.then(() => {
      if (left) return;
      leave = queue({ near, drawn, draw: () => setShown({ reading: asked, drawn: drawn || near }) });
    });
    return () => {
      left = true;
      leave?.();
    };
  }, [wanted, asked, near, drawn, prepare]);
  useDrawnForPrint(
    drawn,
    useMemo(
      () => ({ prepare: () => prepare(asked), draw: () => setShown({ reading: asked, drawn: true }) }),
      [asked, prepare],
    ),
  );
  return shown;
}

/** False until what is near to view has been drawn: for what can come after that. */
export function useLastTurn(): boolean {
  const [come, setCome] = useState(false);
  useEffect(() => queue({ near: false, drawn: false, draw: () => startTransition(() => setCome(true)) }), []);
  return come;
}
