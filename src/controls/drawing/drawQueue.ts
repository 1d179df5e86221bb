import { startTransition, useEffect, useMemo, useState } from 'react';
import { useDrawBeforePrint } from './printing';

/** A chart that waits to be drawn, for the first time or (`hasDrawing`) again. */
type Turn = { near: boolean; hasDrawing: boolean; draw: () => void };

/**
 * Charts are heavy, so they take turns, one turn a frame, and the page stays responsive in between. First all visible charts
 * change together, then one new chart near the view is added per frame, then the charts out of view follow.
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
  const changing = waiting.filter((turn) => turn.near && turn.hasDrawing);
  return changing.length > 0 ? changing : [waiting.find((turn) => turn.near) ?? waiting[0]].filter((turn) => !!turn);
}

/** Returns a function that leaves the queue. */
function queue(turn: Turn): () => void {
  waiting.push(turn);
  if (!running) requestAnimationFrame(next);
  running = true;
  return () => {
    waiting = waiting.filter((other) => other !== turn);
  };
}

/**
 * The query a figure shows now. It follows `requested` once `prepare` is done and the turn of the figure has come; until then
 * the figure keeps its earlier query. `hasDrawing` becomes true with the first turn near the view.
 */
export function useTurn<Query>(
  requested: Query,
  near: boolean,
  prepare: (requested: Query) => Promise<unknown>,
): { query: Query; hasDrawing: boolean } {
  const [visible, setVisible] = useState({ query: requested, hasDrawing: false });
  const needsTurn = requested !== visible.query || (near && !visible.hasDrawing);
  const { hasDrawing } = visible;
  useEffect(() => {
    if (!needsTurn) return;
    let leave: (() => void) | null = null;
    let left = false;
    // A failure is reported where the figure is drawn.
    const prepared = prepare(requested).catch(() => undefined);
    void prepared.then(() => {
      if (left) return;
      leave = queue({ near, hasDrawing, draw: () => setVisible({ query: requested, hasDrawing: hasDrawing || near }) });
    });
    return () => {
      left = true;
      leave?.();
    };
  }, [needsTurn, requested, near, hasDrawing, prepare]);
  useDrawBeforePrint(
    hasDrawing,
    useMemo(
      () => ({ prepare: () => prepare(requested), draw: () => setVisible({ query: requested, hasDrawing: true }) }),
      [requested, prepare],
    ),
  );
  return visible;
}

/** False until everything near the view is drawn: for work that can wait for it. */
export function useLastTurn(): boolean {
  const [come, setCome] = useState(false);
  useEffect(() => queue({ near: false, hasDrawing: false, draw: () => startTransition(() => setCome(true)) }), []);
  return come;
}
