import type { Boundaries } from '../../contract/boundaries';
import { FigureDrawing } from '../../figures/card/FigureDrawing';
import type { DrawingStyle, Size } from '../../figures/drawing/drawing';
import type { FigureModel } from '../../figures/model/model';
import type { MapForm } from '../../filters/filters';
import type { Speech } from '../../i18n/words';
import { offScreen } from './offScreen';
import { standalone } from './standalone';

type Request = Size & {
  model: FigureModel;
  boundaries: Boundaries | null;
  mapForm: MapForm;
  style: DrawingStyle;
  reserved?: Size;
  speech: Speech;
};

/** The drawing of a figure by itself, at the size and in the style asked for, ready to be put into a picture. */
export function drawFigure({ speech, ...request }: Request, signal?: AbortSignal): Promise<SVGSVGElement> {
  return offScreen(
    <FigureDrawing {...request} />,
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
