import { Drawer } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import type { ReactNode } from 'react';
import type { Source } from '../../contract/fact';
import type { FigureModel } from '../../figures/model/model';
import { targetRow } from '../../figures/model/targetRow';
import { TargetTable } from '../../figures/table/TargetTable';
import { goalSentence } from '../../figures/texts/placeSentence';
import { publishedTexts } from '../../figures/texts/publishedTexts';
import { releaseTexts } from '../../figures/texts/releaseTexts';
import { targetNotes, targetText } from '../../figures/texts/targetText';
import { directionText } from '../../figures/texts/wholeText';
import { useIndicatorSheetWords } from '../../i18n/indicatorSheet/useIndicatorSheetWords';
import { listText, useSpeech } from '../../i18n/speech';
import { differenceUnit, valueText } from '../../measures/format';
import { against } from '../../measures/goals';
import { publishedPoints } from '../../measures/point';
import classes from './IndicatorSheet.module.css';

/** All information on an indicator: what it counts, for whom, against what, and from where. `model` spans all years. */
export default function IndicatorSheet({ model, onClose }: { model: FigureModel; onClose: () => void }) {
  const speech = useSpeech();
  const { words, say, language } = speech;
  const t = useIndicatorSheetWords();
  const { indicator } = model;
  const { target, aggregation } = indicator;
  const weight = aggregation.weight ? say(aggregation.weight) : '';
  const notes = indicator.notes[language];
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={say(indicator.name)}
      classNames={{ title: classes.title ?? '' }}
      // Avoids a second `banner` landmark on the page.
      attributes={{ header: { role: 'group' } }}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <dl className={classes.list}>
        <Item term={t.definition}>{say(indicator.definition)}</Item>
        <Item term={t.unit}>{indicator.unit[language]}</Item>
        <Item term={t.department}>{listText(indicator.departments, speech)}</Item>
        <Item term={t.direction}>{directionText(indicator, words)}</Item>
        <Item term={t.stat}>{t.stats[indicator.stat]}</Item>
        <Item term={t.aggregation}>{t.aggregations[aggregation.method](weight)}</Item>
        <Item term={t.comparison}>{t.comparisons[indicator.comparison]}</Item>
        <Item term={t.target}>{target ? <Targets model={model} /> : words.target.none}</Item>
        {target && (
          <dd className={classes.wide}>
            <Regions model={model} />
          </dd>
        )}
        {indicator.breaks.length > 0 && (
          <Item term={t.breaks}>
            <ul>
              {indicator.breaks.map((one) => (
                <li key={one.year}>
                  {words.years.one(one.year)} {say(one.note)}
                  {one.cutsLine && words.list.aside(t.cut)}
                </li>
              ))}
            </ul>
          </Item>
        )}
        <Published model={model} />
        <Release model={model} />
        {notes.length > 0 && (
          <Item term={t.notes}>
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Item>
        )}
      </dl>
    </Drawer>
  );
}

/** Each target with its document and details; the current one first. */
function Targets({ model }: { model: FigureModel }) {
  const speech = useSpeech();
  const { words, say } = speech;
  return (
    <ul>
      {[...model.goals].reverse().map((goal) => (
        <li key={goal.target.year}>
          {words.target.level[goal.target.level]}
          {words.list.dot}
          {targetText(against(model.indicator, goal.target), words)}
          <div className={classes.source}>{words.quote(say(goal.target.document))}</div>
          {goalSentence(model, goal, speech)}
        </li>
      ))}
    </ul>
  );
}

/** How final the values are, and the dates of the last and next release. */
function Release({ model }: { model: FigureModel }) {
  const speech = useSpeech();
  const { words } = speech;
  const t = useIndicatorSheetWords();
  const { nextRelease } = model;
  const texts = [...releaseTexts(model, speech), ...(nextRelease ? [words.release.next(nextRelease)] : [])];
  return texts.length > 0 && <Item term={t.release}>{texts.join(words.list.semicolon)}</Item>;
}

/** 全区 first, then the chosen leagues, then the others. */
function Regions({ model }: { model: FigureModel }) {
  const speech = useSpeech();
  const { words, say, language } = speech;
  const { whole, chosen, parts, indicator } = model;
  const { table } = words.sentences.outlook;
  const lines = [whole, ...chosen, ...parts.filter((line) => !chosen.includes(line))];
  const rows = lines.flatMap((line) => {
    const row = targetRow(model, line);
    const head = line === whole ? words.region.whole : say(line.region.name);
    return row ? [{ key: line.region.code, model, row, head, marked: line === whole || chosen.includes(line) }] : [];
  });
  return (
    <>
      <p className={classes.source}>{table.unit(indicator.unit[language], differenceUnit(indicator, speech))}</p>
      <TargetTable label={table.label(say(indicator.name))} headWord={table.region} rows={rows} unit={false} />
      <ul className={classes.hints}>
        {targetNotes(words).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

function Published({ model }: { model: FigureModel }) {
  const speech = useSpeech();
  const { words } = speech;
  const t = useIndicatorSheetWords();
  const { indicator } = model;
  const figures = [
    ...publishedPoints(model.whole).map((point) => ({
      key: `point ${point.year}`,
      text: `${words.years.one(point.year)} ${valueText({ value: point.value, published: point }, indicator, speech)}`,
      remarks: [words.mark[point.mark], point.caveat ? words.caveat[point.caveat] : ''],
      sources: point.sources,
    })),
    ...publishedTexts(model, speech).map(({ text, sources }) => ({ key: text, text, remarks: [], sources })),
  ];
  if (figures.length === 0) return null;
  return (
    <Item term={t.published}>
      <ul>
        {figures.map(({ key, text, remarks, sources }) => (
          <li key={key}>
            {text} {remarks.filter(Boolean).join(words.list.comma)}
            <Sources sources={sources} />
          </li>
        ))}
      </ul>
    </Item>
  );
}

function Sources({ sources }: { sources: readonly Source[] }) {
  const { words, say } = useSpeech();
  return (
    <>
      {sources.map((source) => (
        <div key={source.title.zh} className={classes.source}>
          {words.quote(say(source.title))}
          {[source.publisher ? say(source.publisher) : '', source.year].filter(Boolean).join(words.list.comma)}
        </div>
      ))}
    </>
  );
}

function Item({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
