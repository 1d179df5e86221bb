import { useEffect, useState } from 'react';

/** Charts are heavy: waiting ones are drawn one a frame, in the order they asked, so that the page answers in between. */
const waiting: (() => void)[] = [];
let running = false;

function next() {
  const draw = waiting.shift();
  if (!draw) {
    running = false;
    return;
  }
  draw();
  requestAnimationFrame(next);
}

/** True once it is this one's turn; asked for when `wanted` first becomes true, and kept. */
export function useTurn(wanted: boolean): boolean {
  const [mine, setMine] = useState(false);
  useEffect(() => {
    if (!wanted || mine) return;
    const draw = () => setMine(true);
    waiting.push(draw);
    if (!running) {
      running = true;
      requestAnimationFrame(next);
    }
    return () => {
      const index = waiting.indexOf(draw);
      if (index >= 0) waiting.splice(index, 1);
    };
  }, [wanted, mine]);
  return mine;
}
