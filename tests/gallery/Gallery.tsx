import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '../../src/app/kit.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '../../src/app/global.css';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { MemoryRouter } from 'react-router';
import * as v from 'valibot';
import topology from '../../mocks/data/topology.json';
import { theme } from '../../src/app/theme';
import { boundariesSchema } from '../../src/contract/boundaries';
import { useTitle } from '../../src/figures/card/Conclusion';
import { Figure } from '../../src/figures/card/Figure';
import { HeadlineTile } from '../../src/figures/card/HeadlineTile';
import { titleKey } from '../../src/figures/card/ownTitles';
import { TitlesProvider } from '../../src/figures/card/TitlesContext';
import { viewRenderers } from '../../src/figures/card/viewRenderers';
import { pageStyle } from '../../src/figures/drawing/drawing';
import type { FigureModel } from '../../src/figures/model/model';
import { buildPlacesTable } from '../../src/figures/model/placesTable';
import { arrange } from '../../src/figures/model/placesTableRows';
import { buildProfile } from '../../src/figures/model/profile';
import { PlacesTable } from '../../src/figures/placesTable/PlacesTable';
import { PlacesTableLegend } from '../../src/figures/placesTable/PlacesTableLegend';
import { TableDrawing } from '../../src/figures/table/TableDrawing';
import { takeaway } from '../../src/figures/texts/takeaway';
import { asTheyCome } from '../../src/filters/viewSpec/overviewChoice';
import { type View, views } from '../../src/filters/views';
import { en } from '../../src/i18n/en';
import { type Language, SpeechProvider, speechOf, useSpeech } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { ProfileTable } from '../../src/pages/league/ProfileTable';
import { figureOf, type PlainAnswers, themeOf } from '../answers';
import { Controls } from './Controls';
import classes from './Gallery.module.css';
import { asPresence, type State, states } from './states';

const boundaries = v.parse(boundariesSchema, { approvalNumber: null, topology });
const speeches = { zh: speechOf('zh', zh), en: speechOf('en', en) };
const width = 536;
const doNothing = () => undefined;

/** The same answers under their own indicator id, because a card uses the id of its indicator. */
const named = (answers: PlainAnswers, id: string): PlainAnswers => ({
  ...answers,
  indicator: { ...answers.indicator, id },
});

/** A row for each state; the indicator has the name of the state. */
const inRows = themeOf(
  ...states.map(({ name, answers }) =>
    named({ ...answers, indicator: { name: { zh: name, en: name }, ...answers.indicator } }, name),
  ),
);

type Kind = {
  name: string;
  view: View;
  change?: (change: PlainAnswers) => PlainAnswers;
  draw: (model: FigureModel) => ReactNode;
};

/** Draws the figure as on a card; without an outline a map uses tiles. */
function onCard(outline: typeof boundaries | null = boundaries): Kind['draw'] {
  return (model) => <Card model={model} boundaries={outline} />;
}

/** All kinds of figures of one indicator. */
const kinds: readonly Kind[] = [
  { name: 'trend', view: 'trend', draw: onCard() },
  { name: 'trend-of-presence', view: 'trend', change: asPresence, draw: onCard() },
  { name: 'ranking', view: 'ranking', draw: onCard() },
  { name: 'ranking-of-presence', view: 'ranking', change: asPresence, draw: onCard() },
  { name: 'map', view: 'map', draw: onCard() },
  { name: 'map-of-tiles', view: 'map', draw: onCard(null) },
  { name: 'map-of-presence', view: 'map', change: asPresence, draw: onCard() },
  { name: 'table', view: 'table', draw: onCard() },
  {
    name: 'table-in-a-picture',
    view: 'table',
    draw: (model) => (
      <TableDrawing {...{ model, width }} height={viewRenderers.table.heights.page(model)} style={pageStyle} />
    ),
  },
  { name: 'tile', view: 'trend', draw: (model) => <HeadlineTile model={model} /> },
];

/** Figures of several indicators, one per state. */
const together = [
  { name: 'table-of-places', draw: <Places /> },
  { name: 'profile', draw: <Strips /> },
];

/** Loads the code of the drawings, before the gallery is drawn. */
export async function fetchDrawings(): Promise<void> {
  await Promise.all(views.map((view) => viewRenderers[view].Screen.load()));
}

type Props = { language: Language; isDark: boolean };

/** Every control, and every kind of figure in every state, each with its own name, and a list of links. */
export function Gallery({ language, isDark }: Props) {
  useEffect(() => {
    if (isDark) void import('../../src/figures/drawing/dark.css');
  }, [isDark]);
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={isDark ? 'dark' : 'light'}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <MemoryRouter>
        <SpeechProvider speech={speeches[language]}>
          <TitlesProvider>
            <div className={classes.page}>
              <Links language={language} isDark={isDark} />
              <main>
                <h1>Gallery</h1>
                <Controls />
                {kinds.map((kind) => (
                  <section key={kind.name} className={classes.kind}>
                    <h2 id={kind.name}>{kind.name}</h2>
                    {states.map((state) => (
                      <Specimen key={state.name} kind={kind} state={state} />
                    ))}
                  </section>
                ))}
                {together.map(({ name, draw }) => (
                  <section key={name} data-specimen={name}>
                    <h2 id={name}>{name}</h2>
                    {draw}
                  </section>
                ))}
              </main>
            </div>
          </TitlesProvider>
        </SpeechProvider>
      </MemoryRouter>
    </MantineProvider>
  );
}

function Links({ language, isDark }: Props) {
  const dark = isDark ? '&dark' : '';
  return (
    <nav className={classes.links}>
      <a href={`?lang=${language === 'zh' ? 'en' : 'zh'}${dark}`}>{language === 'zh' ? 'English' : 'Chinese'}</a>
      {' · '}
      <a href={`?lang=${language}${isDark ? '' : '&dark'}`}>{isDark ? 'light' : 'dark'}</a>
      <ul>
        <li>
          <a href="#controls">controls</a>
        </li>
        {[...kinds, ...together].map((kind) => (
          <li key={kind.name}>
            <a href={`#${kind.name}`}>{kind.name}</a>
            {'view' in kind && (
              <ul>
                {states.map((state) => (
                  <li key={state.name}>
                    <a href={`#${anchorOf(kind, state)}`}>{state.name}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const anchorOf = (kind: Kind, state: State) => `${kind.name}-${state.name}`;

function Specimen({ kind, state }: { kind: Kind; state: State }) {
  const { change = (one) => one, view } = kind;
  const anchor = anchorOf(kind, state);
  // A card has the id of its indicator, and the gallery has many cards of each.
  const model = figureOf(named(change(state.answers), `card-${anchor}`), { view, regions: state.regions });
  return (
    <div data-specimen={anchor}>
      <h3 id={anchor}>{state.name}</h3>
      {kind.draw(model)}
    </div>
  );
}

function Card({ model, boundaries: outline }: { model: FigureModel; boundaries: typeof boundaries | null }) {
  const speech = useSpeech();
  const title = useTitle(titleKey(model, speech.language), takeaway(model, speech));
  const { heights, Screen } = viewRenderers[model.view];
  return (
    <Figure
      {...{ model, title }}
      view={model.view}
      busy={false}
      onView={doNothing}
      onOpenSheet={doNothing}
      onEnlarge={doNothing}
      otherBasis={null}
      actions={null}
    >
      <Screen {...{ model, width }} boundaries={outline} height={heights.card(model)} steady={false} />
    </Figure>
  );
}

function Places() {
  const model = buildPlacesTable([inRows], null);
  if (!model) return null;
  return (
    <>
      <PlacesTableLegend show="rank" regions={model.regions} />
      <PlacesTable
        model={model}
        rows={arrange(model, asTheyCome)}
        show="rank"
        sort={null}
        onSort={doNothing}
        chosen={['150200']}
        indicator={inRows.indicators.indicators[0]?.id ?? ''}
        onIndicator={doNothing}
      />
    </>
  );
}

function Strips() {
  const profile = buildProfile([inRows], '150200', null, false);
  return profile && <ProfileTable profile={profile} rows={profile.rows} grouped={false} />;
}
