import type { Profile, ProfileChoices } from '../../figures/model/profile';
import { useWords } from '../../i18n/words';
import { isPerHead } from '../../measures/perHead';
import { ExportButton } from '../shared/ExportButton';
import { safeFileName } from '../shared/fileName';
import type { Format } from '../shared/format';
import { dayOf } from '../shared/order';
import type { ProfileOrder } from './profileMakers';

const makers = () => import('./profileMakers');

/** `picture` is the whole chart, as long as it is; the others are of the page of a deck. */
const formats: readonly Format<'copyPicture' | 'png' | 'svg' | 'picture' | 'csv', ProfileOrder>[] = [
  { id: 'copyPicture', way: 'copy-picture', make: async (order) => (await makers()).profilePng(order) },
  { id: 'png', way: 'download', extension: 'png', make: async (order) => (await makers()).profilePng(order) },
  { id: 'svg', way: 'download', extension: 'svg', make: async (order) => (await makers()).profileSvg(order) },
  { id: 'picture', way: 'download', extension: 'png', make: async (order) => (await makers()).spinePng(order) },
  { id: 'csv', way: 'download', extension: 'csv', make: async (order) => (await makers()).profileCsv(order) },
];

/** Takes the profile away: as a picture that is a page of a deck, or as data. */
type Props = {
  profile: Profile;
  choices: ProfileChoices;
  /** The sentence above the pictures. */
  title: string;
};

export function ProfileExport({ profile, choices, title }: Props) {
  const speech = useWords();
  const { words, say } = speech;
  const { picture } = words.league;
  const perHead = profile.rows.some(({ model }) => isPerHead(model.indicator));
  return (
    <ExportButton
      label={picture.export}
      look="primary"
      formats={formats}
      word={(id) => (id === 'picture' ? picture.chart : words.export.formats[id])}
      fileName={(id, extension) =>
        safeFileName(
          [
            id === 'picture' ? picture.chartName : words.league.title,
            say(profile.league.name),
            ...(perHead ? [words.filters.basis.perHead] : []),
            String(profile.year),
          ],
          extension,
        )
      }
      order={() => ({ profile, choices, title, day: dayOf(new Date()), speech })}
      onNear={() => void makers()}
    >
      {picture.export}
    </ExportButton>
  );
}
