import { Download } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../export/announce';
import { CopyingNotAllowed, copyPicture } from '../../export/clipboard';
import { deliver } from '../../export/deliver';
import { failure } from '../../export/failure';
import { safeFileName } from '../../export/fileName';
import { MenuButton } from '../../export/MenuButton';
import { dayOf } from '../../export/order';
import type { Profile } from '../../figures/profile';
import { useWords } from '../../i18n/words';
import type { ProfileChoices } from './profileAddress';

const loadMakers = () => import('./profileFormats');
const formats = ['copyPicture', 'png', 'svg', 'picture', 'csv'] as const;
type Format = (typeof formats)[number];

/** Takes the profile away: as a picture that is a page of a deck, or as data. */
export function ProfileExport({ profile, choices }: { profile: Profile; choices: ProfileChoices }) {
  const speech = useWords();
  const { words, say } = speech;
  const [busy, setBusy] = useState(false);

  async function carryOut(format: Format) {
    const request = { profile, choices, day: dayOf(new Date()), speech };
    const nameFor = (wanted: Exclude<Format, 'copyPicture'>) => {
      const what = wanted === 'picture' ? words.league.picture.chartName : words.league.title;
      return safeFileName(
        [what, say(profile.league.name), String(profile.year)],
        wanted === 'picture' ? 'png' : wanted,
      );
    };
    setBusy(true);
    try {
      if (format === 'copyPicture') {
        await copyPicture(loadMakers().then(({ profilePng }) => profilePng(request)));
        await announce({ tone: 'done', text: words.export.copied.picture });
      } else {
        const { profileCsv, profilePng, profileSvg, spinePng } = await loadMakers();
        const make = { png: profilePng, svg: profileSvg, picture: spinePng, csv: profileCsv }[format];
        deliver(await make(request), nameFor(format));
      }
    } catch (reason) {
      await announce(reason instanceof CopyingNotAllowed ? downloadInstead() : failure(reason, words));
    } finally {
      setBusy(false);
    }
  }

  function downloadInstead() {
    const action = { word: words.export.formats.png, onChoose: () => void carryOut('png') };
    return { tone: 'note' as const, text: words.export.cannotCopyPicture, action };
  }

  return (
    <MenuButton
      label={words.league.picture.export}
      look="primary"
      busy={busy}
      choices={formats.map((id) => ({
        id,
        word: id === 'picture' ? words.league.picture.chart : words.export.formats[id],
      }))}
      onNear={() => void loadMakers()}
      onChoose={(id) => {
        const format = formats.find((one) => one === id);
        if (format) void carryOut(format);
      }}
    >
      <Download size={16} aria-hidden="true" />
      {words.league.picture.export}
    </MenuButton>
  );
}
