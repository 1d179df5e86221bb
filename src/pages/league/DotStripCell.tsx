import { memo } from 'react';
import { DotStripDrawing, screenDotStrip } from '../../figures/dotStrip/DotStripDrawing';
import type { ProfileRow } from '../../figures/model/profileRow';
import { placeText } from '../../figures/texts/placeText';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import { useSpeech } from '../../i18n/speech';

type Props = {
  row: ProfileRow;
  code: string;
  width: number;
  /** The league under the pointer, in this or another dot strip. */
  active: string | null;
  /** The dot that the Tab key enters, if it is in this strip. */
  entry: string | null;
};

/** The dot strip of one indicator in the profile table. */
export const DotStripCell = memo(function DotStripCell({ row, code, width, active, entry }: Props) {
  const speech = useSpeech();
  const t = useLeagueWords();
  const { model, dotStrip } = row;
  const name = speech.say(model.indicator.name);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't hold dots
    <svg
      width={width}
      height={screenDotStrip.height}
      role="group"
      aria-label={t.profileTable.dotStripOf(name)}
      data-dot-strip={model.indicator.id}
    >
      <rect width={width} height={screenDotStrip.height} fill="transparent" />
      <DotStripDrawing
        dotStrip={dotStrip}
        code={code}
        style={{ ...screenDotStrip, width }}
        active={active}
        dotProps={(place) => ({
          role: 'img',
          tabIndex: place.line.region.code === entry ? 0 : -1,
          'aria-label': placeText(model, place, speech),
        })}
      />
    </svg>
  );
});
