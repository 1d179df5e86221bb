import { useState } from 'react';
import type { DomainData } from '../../data/domainData';
import { announce } from '../../export/controls/announce';
import { failure } from '../../export/controls/failure';
import { deliver } from '../../export/shared/deliver';
import { safeFileName } from '../../export/shared/fileName';
import { useOwnWords } from '../../i18n/own/useOwnWords';
import { useSpeech } from '../../i18n/speech';
import classes from './DataPage.module.css';

/** The form for one region: a workbook that the import reads back. */
export function TemplateButton({ themes }: { themes: readonly DomainData[] }) {
  const said = useOwnWords();
  const speech = useSpeech();
  const { say, words } = speech;
  const [first] = themes;
  const regions = first ? [first.regions.whole, ...first.regions.parts] : [];
  const [code, setCode] = useState(regions[0]?.code ?? '');
  const make = async () => {
    const region = regions.find((one) => one.code === code);
    if (!region) return;
    try {
      const { formFile } = await import('../../own/form');
      deliver(
        await formFile(themes, region, said, speech),
        safeFileName([said.templateName, say(region.name)], 'xlsx'),
      );
    } catch (reason) {
      await announce(failure(reason, words));
    }
  };
  return (
    <span className={classes.template}>
      <select
        aria-label={said.templateRegion}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      >
        {regions.map((one) => (
          <option key={one.code} value={one.code}>
            {say(one.name)}
          </option>
        ))}
      </select>
      <button type="button" className={classes.plain} title={said.templateHint} onClick={() => void make()}>
        {said.template}
      </button>
    </span>
  );
}
