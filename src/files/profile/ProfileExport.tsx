import { dayOf } from '../../contract/day';
import type { Profile } from '../../figures/model/profile';
import type { ProfileChoices } from '../../filters/viewSpec/profileChoice';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import { useSpeech } from '../../i18n/speech';
import { isPerHead } from '../../measures/perHead';
import type { Makers } from '../../pictures/sheet/request';
import { ExportButton } from '../shared/ExportButton';
import { safeFileName } from '../shared/fileName';
import type { ProfileRequest } from './profileFiles';

const files = () => import('./profileFiles');

const png = async (request: ProfileRequest) => (await files()).profilePng(request);

/** `profileChart` is the complete table as one long picture; the other pictures are a page for slides. */
const makers: Makers<ProfileRequest> = {
  copyPicture: png,
  png,
  svg: async (request) => (await files()).profileSvg(request),
  profileChart: async (request) => (await files()).profileTablePng(request),
  csv: async (request) => (await files()).profileCsv(request),
};

type Props = {
  profile: Profile;
  choices: ProfileChoices;
  /** The sentence above the pictures. */
  title: string;
};

/** Export menu of a profile: pictures and data. */
export function ProfileExport({ profile, choices, title }: Props) {
  const speech = useSpeech();
  const { words, say } = speech;
  const { picture } = useLeagueWords();
  const perHead = profile.rows.some(({ model }) => isPerHead(model.indicator));
  return (
    <ExportButton
      label={picture.export}
      look="primary"
      makers={makers}
      fileName={(_request, format, extension) =>
        safeFileName(
          [
            format === 'profileChart' ? picture.chartName : words.app.leagues,
            say(profile.league.name),
            ...(perHead ? [words.filters.basis.perHead] : []),
            String(profile.year),
          ],
          extension,
        )
      }
      request={() => ({ profile, choices, title, day: dayOf(new Date()), speech })}
      onNear={() => void files()}
    >
      {picture.export}
    </ExportButton>
  );
}
