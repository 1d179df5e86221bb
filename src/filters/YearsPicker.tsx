import { RangeSlider } from '@mantine/core';
import { Button } from '../controls/elements/Button';
import { Input, Labelled } from '../controls/elements/Field';
import '@mantine/core/styles/Slider.css';
import { type ReactNode, useRef } from 'react';
import { useSpeech } from '../i18n/speech';
import { type Filters, withSpan, yearsInView } from './filters';
import { PickerPopover } from './PickerPopover';
import type { History } from './useAddress';
import { useDraft } from './useDraft';
import type { ChangeFilters } from './useFilters';
import classes from './YearsPicker.module.css';

type Props = { filters: Filters; change: ChangeFilters; years: readonly number[]; button: ReactNode };

/** Chooses the span of years by slider, by typing, or from the usual spans. It opens when mounted. */
export default function YearsPicker({ filters, change, years, button }: Props) {
  const { words } = useSpeech();
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? 0;
  const visible = yearsInView(years, filters);
  const span: [number, number] = [visible[0] ?? first, visible[visible.length - 1] ?? last];
  const choose: Choose = (from, to, history) =>
    change((now) => withSpan(now, { from: from === first ? null : from, to: to === last ? null : to }), history);
  return (
    <PickerPopover
      label={words.filters.years}
      look="plain"
      dropdown={classes.dropdown}
      position="bottom-end"
      button={button}
    >
      <div className={classes.spans}>
        <Button small onClick={() => choose(2012, 2021)}>
          {words.filters.spans.decade}
        </Button>
        <Button small onClick={() => choose(last - 4, last)}>
          {words.filters.spans.lastFive}
        </Button>
        <Button small onClick={() => choose(first, last)}>
          {words.filters.spans.all}
        </Button>
      </div>
      <SpanSlider span={span} first={first} last={last} choose={choose} />
      <TypedSpan span={span} first={first} last={last} choose={choose} />
    </PickerPopover>
  );
}

type Choose = (from: number, to: number, history?: History) => void;

type SpanProps = {
  span: [number, number];
  first: number;
  last: number;
  choose: Choose;
};

/** Charts follow when the slider is released after dragging. Keys move it a year at a time, and Back undoes all these steps at once. */
function SpanSlider({ span, first, last, choose }: SpanProps) {
  const { words } = useSpeech();
  const [from, setFrom] = useDraft(span[0]);
  const [to, setTo] = useDraft(span[1]);
  const keys = useRef(0);
  return (
    <RangeSlider
      onKeyDownCapture={() => {
        keys.current += 1;
      }}
      onPointerDownCapture={() => {
        keys.current = 0;
      }}
      onBlurCapture={() => {
        keys.current = 0;
      }}
      className={classes.slider}
      min={first}
      max={last}
      step={1}
      minRange={0}
      value={[Number(from), Number(to)]}
      onChange={([low, high]) => {
        setFrom(low);
        setTo(high);
      }}
      onChangeEnd={([low, high]) => choose(low, high, keys.current > 1 ? 'replace' : 'push')}
      thumbFromLabel={words.filters.from}
      thumbToLabel={words.filters.to}
      marks={[first, last].map((value) => ({ value, label: value }))}
    />
  );
}

/** Invalid input stays in the field. Valid input is applied on Enter or when the field loses the focus. */
function TypedSpan({ span, first, last, choose }: SpanProps) {
  const { words } = useSpeech();
  const [from, setFrom] = useDraft(span[0]);
  const [to, setTo] = useDraft(span[1]);
  const inRange = (typed: string | number) =>
    Number.isInteger(Number(typed)) && Number(typed) >= first && Number(typed) <= last;
  const wrong = (field: string, typed: string | number) =>
    inRange(typed) ? null : words.filters.wrongYear(field, first, last);
  const reversed = inRange(from) && inRange(to) && Number(from) > Number(to) ? words.filters.reversedYears : null;
  const commit = () => {
    if (!inRange(from) || !inRange(to) || reversed) return;
    if (Number(from) !== span[0] || Number(to) !== span[1]) choose(Number(from), Number(to));
  };
  const field = (label: string, value: string | number, write: (text: string) => void, fault: string | null) => (
    <Labelled label={label} fault={fault}>
      {(attributes) => (
        <Input
          {...attributes}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) => write(currentTarget.value)}
          onBlur={commit}
        />
      )}
    </Labelled>
  );
  return (
    <form
      className={classes.typed}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      {field(words.filters.from, from, setFrom, wrong(words.filters.from, from) ?? reversed)}
      {field(words.filters.to, to, setTo, wrong(words.filters.to, to))}
      <Button type="submit" look="bare" hidden />
    </form>
  );
}
