import { useState } from 'react';
import { issueOf } from '../../../briefing/basket/office';
import type { Served } from '../../../briefing/content/served';
import { type BatchRequest, batchFile } from '../../../briefing/documents/batch';
import type { BriefingRequest } from '../../../briefing/documents/request';
import type { Region } from '../../../contract/region';
import { Check } from '../../../controls/elements/Check';
import { ExportButton } from '../../../files/shared/ExportButton';
import { safeFileName } from '../../../files/shared/fileName';
import type { Makers } from '../../../pictures/sheet/request';
import classes from './BatchPanel.module.css';

const makers: Makers<BatchRequest> = {
  word: async (request, job) =>
    batchFile(request, (await import('../../../briefing/documents/word')).wordFile, 'docx', job),
  slides: async (request, job) =>
    batchFile(request, (await import('../../../briefing/documents/slides')).slidesFile, 'pptx', job),
  longPicture: async (request, job) =>
    batchFile(request, (await import('../../../briefing/documents/pictures')).longPictureFile, 'png', job),
};

type Props = { request: BriefingRequest; served: Served; leagues: readonly Region[] };

/** The same briefing for each chosen league, in one ZIP. */
export function BatchPanel({ request, served, leagues }: Props) {
  const { t, speech, briefing } = request;
  const [chosen, setChosen] = useState<readonly string[]>(() => leagues.map(({ code }) => code));
  const [sameAxes, setSameAxes] = useState(true);
  const every = chosen.length === leagues.length;
  const regions = leagues.filter(({ code }) => chosen.includes(code));
  return (
    <details className={classes.panel}>
      <summary>{t.batch.title(leagues.length)}</summary>
      <p className={classes.about}>{t.batch.about}</p>
      <fieldset className={classes.leagues} aria-label={speech.words.filters.regions}>
        <Check checked={every} onChange={() => setChosen(every ? [] : leagues.map(({ code }) => code))}>
          {t.batch.every}
        </Check>
        {leagues.map(({ code, name }) => (
          <Check
            key={code}
            checked={chosen.includes(code)}
            onChange={(isChosen) => setChosen(isChosen ? [...chosen, code] : chosen.filter((one) => one !== code))}
          >
            {speech.say(name)}
          </Check>
        ))}
      </fieldset>
      <div className={classes.option}>
        <Check checked={sameAxes} onChange={setSameAxes}>
          {t.batch.sameAxes}
        </Check>
      </div>
      {regions.length > 0 && (
        <ExportButton
          label={t.batch.make(regions.length)}
          look="primary"
          makers={makers}
          fileName={(_request, _format, extension) =>
            safeFileName([briefing.name, issueOf(briefing), t.batch.fileName(regions.length), extension], 'zip')
          }
          request={() => ({ ...request, leagues: regions, served, sameAxes })}
        >
          {t.batch.make(regions.length)}
        </ExportButton>
      )}
    </details>
  );
}
