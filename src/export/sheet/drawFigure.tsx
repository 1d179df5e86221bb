import { viewLooks } from '../../figures/card/viewLooks';
import { type DrawingStyle, fontFamily, type Size } from '../../figures/drawing/drawing';
import { ink } from '../../figures/drawing/palette';
import { type Drawn, isEmptied } from '../../figures/model/model';
import type { Speech } from '../../i18n/speech';
import { drawStill } from './drawStill';
import { offScreen } from './offScreen';
import { standalone } from './standalone';

type Request = Drawn & Size & { style: DrawingStyle; reserved?: Size; speech: Speech };

/**
 * The drawing of a figure by itself, at the size and in the style asked for, ready to be put into a picture; words where
 * there is nothing to draw. Rejects where its code does not come.
 */
export async function drawFigure({ speech, ...request }: Request, signal?: AbortSignal): Promise<SVGSVGElement> {
  if (isEmptied(request.model)) return drawStill(<Emptied {...request} text={speech.words.missing.hidden} />);
  const { Picture } = viewLooks[request.model.view];
  await Picture.load();
  return offScreen(
    <Picture {...request} interactive={false} />,
    speech,
    (host) => host.querySelector('svg') !== null,
    (host) => {
      const drawing = host.querySelector('svg');
      if (!drawing) throw new Error('nothing was drawn');
      const copy = standalone(drawing);
      copy.setAttribute('overflow', 'visible');
      return copy;
    },
    signal,
  );
}

function Emptied({ width, height, style, text }: Size & { style: DrawingStyle; text: string }) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
      role="img"
      aria-label={text}
    >
      <text x={width / 2} y={height / 2} textAnchor="middle" fontSize={style.fontSize} fill={ink.soft}>
        {text}
      </text>
    </svg>
  );
}
