import { ChevronDown, Download, Pencil, Play } from 'lucide-react';
import { useState } from 'react';
import { FilePicker } from '../../src/controls/choices/FilePicker';
import { Scrolled } from '../../src/controls/choices/Scrolled';
import { Segments } from '../../src/controls/choices/Segments';
import { Choice } from '../../src/controls/choices/SelectChoice';
import { Tool } from '../../src/controls/choices/Tool';
import { YearPlayer } from '../../src/controls/choices/YearPlayer';
import { Button, type ButtonLook } from '../../src/controls/elements/Button';
import { Check } from '../../src/controls/elements/Check';
import { Chip } from '../../src/controls/elements/Chip';
import { Input, Labelled, Select, TextArea } from '../../src/controls/elements/Field';
import { Table, TableHead } from '../../src/controls/elements/Table';
import FormatMenu from '../../src/controls/menu/FormatMenu';
import { MenuButton } from '../../src/controls/menu/MenuButton';
import { Missed } from '../../src/controls/states/Missed';
import { type View, views } from '../../src/filters/views';
import { useSpeech } from '../../src/i18n/speech';
import classes from './Gallery.module.css';

const looks: readonly ButtonLook[] = ['primary', 'plain', 'dashed', 'quiet', 'link'];
const doNothing = () => undefined;

/** Every control at rest and disabled, in both heights. The Tab key shows their focus. */
export function Controls() {
  const { words } = useSpeech();
  return (
    <section className={classes.controls} data-controls>
      <h2 id="controls">controls</h2>
      {[false, true].map((disabled) => (
        <div key={String(disabled)}>
          {[false, true].map((small) => (
            <div key={String(small)} className={classes.row}>
              {looks.map((look) => (
                <Button key={look} {...{ look, small, disabled }}>
                  {words.export.cancel}
                </Button>
              ))}
              <Button icon {...{ small, disabled }} aria-label={words.filters.play}>
                <Play size={14} aria-hidden="true" />
              </Button>
            </div>
          ))}
          <div className={classes.row}>
            <Tool label={words.conclusion.edit} disabled={disabled} onClick={doNothing}>
              <Pencil size={15} aria-hidden="true" />
            </Tool>
            <FilePicker label={words.export.formats.csv} accept=".csv" disabled={disabled} onFiles={doNothing} />
            <Menus busy={disabled} />
          </div>
          <Fields disabled={disabled} />
        </div>
      ))}
      <Chosen />
      <Missed text={words.missed.page} onRetry={doNothing} onClose={doNothing} />
    </section>
  );
}

function Menus({ busy }: { busy: boolean }) {
  const { words } = useSpeech();
  return (['icon', 'view', 'plain', 'primary'] as const).map((look) => (
    <MenuButton
      key={look}
      {...{ look, busy }}
      label={words.app.more}
      menu={(place) => <FormatMenu {...place} choices={['png', 'csv']} onChoose={doNothing} />}
      onNear={doNothing}
    >
      {look === 'view' || look === 'plain' ? <ChevronDown size={13} aria-hidden="true" /> : <Download size={16} />}
      {(look === 'plain' || look === 'primary') && words.app.more}
    </MenuButton>
  ));
}

function Fields({ disabled }: { disabled: boolean }) {
  const { words } = useSpeech();
  return (
    <div className={classes.row}>
      <Labelled label={words.filters.from}>
        {(field) => <Input {...field} {...{ disabled }} defaultValue="2012" />}
      </Labelled>
      <Labelled label={words.filters.to} fault={words.filters.reversedYears}>
        {(field) => <Input {...field} {...{ disabled }} placeholder="2021" />}
      </Labelled>
      <Labelled label={words.filters.year} place="before">
        {(field) => <Input {...field} {...{ disabled }} type="date" defaultValue="2024-12-31" />}
      </Labelled>
      <Labelled label={words.filters.view} place="before">
        {(field) => (
          <Select {...field} {...{ disabled }}>
            <option>{words.filters.views.trend}</option>
          </Select>
        )}
      </Labelled>
      <Labelled label={words.conclusion.label}>
        {(field) => <TextArea {...field} {...{ disabled }} rows={2} />}
      </Labelled>
      {[false, true].map((checked) => (
        <Check key={String(checked)} {...{ checked, disabled }} onChange={doNothing}>
          {words.region.whole}
        </Check>
      ))}
    </div>
  );
}

/** Controls that always have something chosen. */
function Chosen() {
  const { words } = useSpeech();
  const [view, setView] = useState<View>('trend');
  const [year, setYear] = useState(2022);
  const choices = views.map((value) => ({ value, label: words.filters.views[value] }));
  const label = words.filters.view;
  return (
    <>
      <div className={classes.row}>
        <Segments {...{ label, choices }} value={view} onChange={setView} />
        <Segments small labelled {...{ label, choices }} value={view} onChange={setView} />
        <Chip colour="#1d2433">{words.region.whole}</Chip>
        <Chip remove={{ label: words.filters.clear, onRemove: doNothing }}>{words.region.whole}</Chip>
        {(['plain', 'heading'] as const).map((look) => (
          <Choice key={look} {...{ label, look }} narrows={look === 'plain'} value="" onChange={doNothing}>
            <option>{words.filters.views.map}</option>
          </Choice>
        ))}
      </div>
      <YearPlayer years={[2021, 2022, 2023]} year={year} onYear={setYear} />
      <Scrolled className="" label={words.table.year}>
        <Table>
          <TableHead names={[words.table.year, words.region.whole]} />
          <tbody>
            <tr>
              <th scope="row">{words.years.one(2024)}</th>
              <td>81.36</td>
            </tr>
          </tbody>
        </Table>
      </Scrolled>
    </>
  );
}
