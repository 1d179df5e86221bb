import { Slider } from '@mantine/core';
import '@mantine/core/styles/Slider.css';
import { useReducedMotion } from '@mantine/hooks';
import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { Tool } from './Tool';
import classes from './YearPlayer.module.css';

/** How long the player shows a year, in milliseconds; longer for readers who prefer reduced motion. */
const pace = { usual: 1000, calm: 2000 } as const;

type Props = {
  years: readonly number[];
  year: number;
  /** `playing`: the player moved on by itself, so that the year need not become an entry of the history. */
  onYear: (year: number, playing: boolean) => void;
  onPlaying?: (playing: boolean) => void;
};

/** Chooses the year of a ranking or a map, or plays through the years. */
export function YearPlayer(props: Props) {
  const { years, year } = props;
  const { words } = useSpeech();
  const { playing, position, last, go, togglePlaying } = usePlaying(props);
  const onKey = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    // The slider handles arrow keys itself, and buttons handle the space key.
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === ' ' && !onButton) togglePlaying();
    else if (event.key === 'ArrowLeft' && onButton) go(position - 1);
    else if (event.key === 'ArrowRight' && onButton) go(position + 1);
    else return;
    event.preventDefault();
  };
  return (
    <fieldset className={classes.player} aria-label={words.player.label} onKeyDown={onKey}>
      <Tool label={words.filters.earlier} disabled={position <= 0} onClick={() => go(position - 1)}>
        <ChevronLeft size={16} aria-hidden="true" />
      </Tool>
      <Tool
        label={playing ? words.filters.pause : position >= last ? words.player.playAgain : words.filters.play}
        disabled={last < 1}
        onClick={togglePlaying}
      >
        {playing ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
      </Tool>
      <Tool label={words.filters.later} disabled={position >= last} onClick={() => go(position + 1)}>
        <ChevronRight size={16} aria-hidden="true" />
      </Tool>
      <Slider
        className={classes.slider}
        size="sm"
        min={0}
        max={Math.max(1, last)}
        step={1}
        disabled={last < 1}
        value={position}
        onChange={go}
        label={null}
        marks={years.map((_, index) => ({ value: index }))}
        thumbLabel={words.filters.year}
        thumbValueText={words.years.one(year)}
      />
      <output className={classes.year}>{words.years.one(year)}</output>
    </fieldset>
  );
}

/** The position of the year among the years, and the player that moves it on while `playing`. */
function usePlaying({ years, year, onYear, onPlaying }: Props) {
  const [playing, setPlaying] = useState(false);
  const calm = useReducedMotion();
  const position = Math.max(0, years.indexOf(year));
  const last = years.length - 1;
  const latest = useRef({ onYear, onPlaying });
  useEffect(() => {
    latest.current = { onYear, onPlaying };
  });

  useEffect(() => latest.current.onPlaying?.(playing), [playing]);
  useEffect(() => {
    if (!playing) return;
    if (position >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(
      () => latest.current.onYear(years[position + 1] ?? year, true),
      calm ? pace.calm : pace.usual,
    );
    return () => clearTimeout(timer);
  }, [playing, position, last, years, year, calm]);

  const go = (index: number) => {
    setPlaying(false);
    const wanted = years[index];
    if (wanted !== undefined && wanted !== year) onYear(wanted, false);
  };
  const togglePlaying = () => {
    if (!playing && position >= last) onYear(years[0] ?? year, true);
    setPlaying(!playing);
  };
  return { playing, position, last, go, togglePlaying };
}
