import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { YearPlayer } from '../../src/controls/choices/YearPlayer';
import { SpeechProvider, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';

const chinese = speechOf('zh', zh);
const years = [2020, 2021, 2022, 2023];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function Played({ first, onPlaying }: { first: number; onPlaying: (playing: boolean) => void }) {
  const [year, setYear] = useState(first);
  return <YearPlayer years={years} year={year} onYear={setYear} onPlaying={onPlaying} />;
}

async function play(first: number) {
  const onPlaying = vi.fn();
  const screen = await render(
    <MantineProvider>
      <SpeechProvider speech={chinese}>
        <Played first={first} onPlaying={onPlaying} />
      </SpeechProvider>
    </MantineProvider>,
  );
  const press = (name: string) => screen.getByRole('button', { name }).element().dispatchEvent(clicked());
  const visible = () => screen.container.querySelector('output')?.textContent;
  // Not `vi.waitFor`, which advances the fake timers while it waits.
  const showing = (year: string) => expect.poll(visible).toBe(year);
  const playing = (is: boolean) => expect.poll(() => onPlaying.mock.lastCall).toEqual([is]);
  return { screen, press, showing, playing };
}

const clicked = () => new MouseEvent('click', { bubbles: true });

test('playing goes on year by year and stops at the last', async () => {
  const { press, showing, playing } = await play(2021);
  press('逐年播放');
  await playing(true);
  await vi.advanceTimersByTimeAsync(2000);
  await showing('2022年');
  await vi.advanceTimersByTimeAsync(2000);
  await showing('2023年');
  await playing(false);
});

test('at the last year it plays from the first', async () => {
  const { press, showing } = await play(2023);
  press('从头播放');
  await showing('2020年');
});

test('choosing a year by hand stops it', async () => {
  const { press, showing, playing } = await play(2020);
  press('逐年播放');
  await playing(true);
  press('后一年');
  await showing('2021年');
  await playing(false);
});

test('the slider has a name, reads out its year, and follows the arrow keys', async () => {
  const { screen, showing } = await play(2021);
  const slider = screen.getByRole('slider', { name: '年份' }).element() as HTMLElement;
  expect(slider.getAttribute('aria-valuetext')).toBe('2021年');
  slider.focus();
  slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  await showing('2022年');
});
