import { lazyModule } from '../../data/lazyModule';
import { Button } from '../elements/Button';
import { sayPlainly, wakeAnnouncements } from './AnnouncementPlace';

export type Announcement = {
  tone: 'done' | 'note' | 'failed';
  title?: string;
  text: string;
  /** An action offered to the reader. */
  action?: { word: string; onChoose: () => void };
};

const library = lazyModule(() => import('@mantine/notifications'));

const colours = { done: '#1f6fb2', note: '#8b93a1', failed: '#c2560c' };

/** Id of the last announcement, if the next one may replace it. Notes without an action stay. */
let replaceable: string | null = null;

/** In milliseconds; `false`: only the reader closes it. Announcements with an undo stay longer. */
function closingAfter(tone: Announcement['tone'], hasAction: boolean): number | false {
  if (tone === 'done') return hasAction ? 10_000 : 4000;
  return tone === 'note' && !hasAction ? 6000 : false;
}

/** Height of the window's lower end, in pixels, that an announcement may cover. */
const lowerEnd = 150;

/** At the bottom, so that filters stay free; at the top where what was just pressed stands at the bottom. */
function freePosition(): 'bottom-center' | 'top-center' {
  const pressed = document.activeElement?.getBoundingClientRect();
  const isLow = pressed !== undefined && pressed.top < innerHeight && pressed.bottom > innerHeight - lowerEnd;
  return isLow && document.activeElement !== document.body ? 'top-center' : 'bottom-center';
}

/** Shows the outcome of a reader's action away from what was pressed. */
export async function announce({ tone, title, text, action }: Announcement): Promise<void> {
  wakeAnnouncements();
  const loaded = await library.retry().catch(() => null);
  if (!loaded) {
    sayPlainly([title, text].filter(Boolean).join(' '));
    return;
  }
  const { notifications } = loaded;
  if (replaceable !== null) notifications.hide(replaceable);
  const id = notifications.show({
    position: freePosition(),
    role: tone === 'failed' ? 'alert' : 'status',
    title,
    color: colours[tone],
    autoClose: closingAfter(tone, action !== undefined),
    message: (
      <>
        {text}{' '}
        {action && (
          <Button
            small
            onClick={() => {
              notifications.hide(id);
              action.onChoose();
            }}
          >
            {action.word}
          </Button>
        )}
      </>
    ),
  });
  replaceable = tone === 'note' && !action ? null : id;
}
