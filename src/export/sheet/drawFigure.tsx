import { viewLooks } from '../../figures/card/viewLooks';
import type { DrawingStyle, Size } from '../../figures/drawing/drawing';
import type { Drawn } from '../../figures/model/model';
import type { Speech } from '../../i18n/speech';
import { offScreen } from './offScreen';
import { standalone } from './standalone';

type Request = Drawn & Size & { style: DrawingStyle; reserved?: Size; speech: Speech };

/**
 * The drawing of a figure by itself, at the size and in the style asked for, ready to be put into a picture. Rejects
 * where its code does not come.
 */
export async function drawFigure({ speech, ...request }: Request, signal?: AbortSignal): Promise<SVGSVGElement> {
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
