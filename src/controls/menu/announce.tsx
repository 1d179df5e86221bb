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

/** In pixels: the height of the window's lower end that an announcement may cover, and the gap below it. */
const lowerEnd = 150;
const gap = 16;

/** At the bottom, as filters and titles stand at the top; above what was just pressed if that is at the bottom. */
function distanceFromBottom(): number {
  const pressed = document.activeElement?.getBoundingClientRect();
  const isLow = pressed !== undefined && pressed.top < innerHeight && pressed.top > innerHeight - lowerEnd;
  return isLow ? innerHeight - pressed.top + gap / 2 : gap;
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
  document.documentElement.style.setProperty('--announcement-bottom', `${distanceFromBottom()}px`);
  const id = notifications.show({
    position: 'bottom-center',
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
