import { Dot, otherDot } from '../../figures/dotStrip/DotStripDrawing';
import { ink, wholeColour } from '../../figures/drawing/palette';
import { textWidth } from '../../figures/drawing/textWidth';
import type { Profile } from '../../figures/model/profile';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import type { Speech } from '../../i18n/speech';

const size = 15;

type Props = {
  profile: Profile;
  x: number;
  /** The first baseline. */
  y: number;
  /** Adds the signs that only the table of all indicators has: sizes, presence and few cases. */
  more?: boolean;
  speech: Speech;
};

/** Legend of the signs on the dot strips of a picture. */
export function SheetLegend({ profile, x, y, more = false, speech }: Props) {
  const { words, say } = speech;
  const { profileTable } = leagueWords(speech);
  const plain = { x: 8, y: 0, hollow: false, square: false };
  const entries = [
    { text: say(profile.league.name), sign: <Dot {...plain} radius={7} colour={profile.colour} /> },
    { text: profileTable.others, sign: <Dot {...plain} radius={4.5} colour={otherDot} /> },
    {
      text: words.region.whole,
      sign: <line x1={8} x2={8} y1={-9} y2={9} stroke={wholeColour} strokeWidth={2.6} />,
    },
    ...(more
      ? [{ text: profileTable.smallDots, sign: <Dot {...plain} radius={5.5} colour={otherDot} hollow /> }]
      : [{ text: [profileTable.worseSide, profileTable.betterSide].join(words.list.dot), sign: null }]),
  ];
  let end = x;
  return (
    <g fontSize={size} fill={ink.text} data-part="legend">
      {entries.map(({ text, sign }) => {
        const at = end;
        const room = sign ? 20 : 0;
        end += room + textWidth(text, size) + 22;
        return (
          <g key={text}>
            {sign && <g transform={`translate(${at} ${y - size * 0.36})`}>{sign}</g>}
            <text x={at + room} y={y}>
              {text}
            </text>
          </g>
        );
      })}
      {more && (
        <text x={x} y={y + size * 1.6}>
          {[profileTable.sizes, profileTable.presence].join(words.list.semicolon)}
        </text>
      )}
    </g>
  );
}
