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
import type { PickOrder } from '../../figures/profilePicks';
import { useWords } from '../../i18n/words';

const loadMakers = () => import('./profileFormats');
const choices = ['copyPicture', 'png', 'svg', 'csv'] as const;
type Choice = (typeof choices)[number];

/** Takes the profile away: as a picture that is a page of a deck, or as data. */
export function ProfileExport({ profile, order }: { profile: Profile; order: PickOrder }) {
  const speech = useWords();
  const { words, say } = speech;
  const [busy, setBusy] = useState(false);

  async function carryOut(choice: Choice) {
    const request = { profile, order, day: dayOf(new Date()), speech };
    const nameFor = (extension: string) =>
      safeFileName([words.league.title, say(profile.league.name), String(profile.year)], extension);
    setBusy(true);
    try {
      if (choice === 'copyPicture') {
        await copyPicture(loadMakers().then(({ profilePng }) => profilePng(request)));
        await announce({ tone: 'done', text: words.export.copied.picture });
      } else {
        const { profileCsv, profilePng, profileSvg } = await loadMakers();
        const make = { png: profilePng, svg: profileSvg, csv: profileCsv }[choice];
        deliver(await make(request), nameFor(choice));
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
      choices={choices.map((id) => ({ id, word: words.export.formats[id] }))}
      onNear={() => void loadMakers()}
      onChoose={(id) => {
        const choice = choices.find((one) => one === id);
        if (choice) void carryOut(choice);
      }}
    >
      <Download size={16} aria-hidden="true" />
      {words.league.picture.export}
    </MenuButton>
  );
}
