import { useMemo, useState } from 'react';
import { issueOf } from '../../../briefing/basket/office';
import { dataFigures } from '../../../briefing/content/dataFigures';
import { countedOn, missingIn } from '../../../briefing/content/leagueCopy';
import type { Served } from '../../../briefing/content/served';
import { type BatchRequest, batchFile } from '../../../briefing/documents/batch';
import type { BriefingRequest } from '../../../briefing/documents/request';
import type { Region } from '../../../contract/region';
import { Check } from '../../../controls/elements/Check';
import { Input, Labelled } from '../../../controls/elements/Field';
import { ExportButton } from '../../../files/shared/ExportButton';
import { safeFileName } from '../../../files/shared/fileName';
import type { Makers } from '../../../pictures/sheet/request';
import classes from './BatchPanel.module.css';
import { LeaguesInTexts, useLeaguesInTexts } from './LeaguesInTexts';

const makers: Makers<BatchRequest> = {
  word: async (request, job) =>
    batchFile(request, (await import('../../../briefing/documents/word')).wordFile, 'docx', job),
  slides: async (request, job) =>
    batchFile(request, (await import('../../../briefing/documents/slides')).slidesFile, 'pptx', job),
  longPicture: async (request, job) =>
    batchFile(request, (await import('../../../briefing/documents/pictures')).longPictureFile, 'png', job),
};

type Props = { request: BriefingRequest; served: Served; leagues: readonly Region[] };

/** The same briefing for each chosen league, in one ZIP, once the leagues named in its texts are settled. */
export function BatchPanel({ request, served, leagues }: Props) {
  const { t, speech, briefing } = request;
  const [chosen, setChosen] = useState<readonly string[]>(() => leagues.map(({ code }) => code));
  const [sameAxes, setSameAxes] = useState(true);
  const [byFederation, setByFederation] = useState(false);
  const [hasOwnIssues, setHasOwnIssues] = useState(false);
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [typedName, setTypedName] = useState<string | null>(null);
  const every = chosen.length === leagues.length;
  const regions = leagues.filter(({ code }) => chosen.includes(code));
  const issue = issueOf(briefing);
  const issues = Object.fromEntries(
    regions.map(({ code }, at) => [code, written[code] ?? countedOn(issue, at)] as const),
  );
  const ofIssue = issue === '' ? [] : [`{${t.batch.places.issue[0]}}`];
  const fileName = typedName ?? [briefing.name, ...ofIssue].join('_');
  const named = useLeaguesInTexts(request, leagues);
  const figures = useMemo(() => dataFigures(served, speech), [served, speech]);
  const missing = regions.flatMap((league) => {
    const names = missingIn(briefing, league, t, figures).map((id) =>
      speech.say(figures.of(id)?.indicator.name ?? { zh: id, en: id }),
    );
    return names.length > 0 ? [t.batch.missing(speech.say(league.name), names.join(speech.words.region.joiner))] : [];
  });
  return (
    <details className={classes.panel}>
      <summary>{t.batch.title(leagues.length)}</summary>
      <p className={classes.about}>{t.batch.about}</p>
      <p className={classes.about}>{t.batch.placesHint}</p>
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
      <div className={classes.option}>
        <Check checked={byFederation} onChange={setByFederation}>
          {t.batch.byFederation}
        </Check>
      </div>
      <div className={classes.option}>
        <Check checked={hasOwnIssues} onChange={setHasOwnIssues}>
          {t.batch.ownIssues}
        </Check>
      </div>
      {hasOwnIssues && (
        <div className={classes.issues}>
          {regions.map(({ code, name }) => (
            <Labelled key={code} label={t.batch.issueOf(speech.say(name))}>
              {(field) => (
                <Input
                  {...field}
                  value={issues[code] ?? ''}
                  onChange={({ currentTarget }) => setWritten({ ...written, [code]: currentTarget.value })}
                />
              )}
            </Labelled>
          ))}
        </div>
      )}
      <Labelled label={t.batch.fileNameLabel} className={classes.option}>
        {(field) => (
          <Input {...field} value={fileName} onChange={({ currentTarget }) => setTypedName(currentTarget.value)} />
        )}
      </Labelled>
      <LeaguesInTexts {...named} request={request} />
      {missing.map((text) => (
        <p key={text} className={classes.about} data-part="missing">
          {text}
        </p>
      ))}
      {regions.length > 0 && named.open.length === 0 && (
        <ExportButton
          label={t.batch.make(regions.length)}
          look="primary"
          makers={makers}
          fileName={(_request, _format, extension) =>
            safeFileName([briefing.name, issue, t.batch.fileName(regions.length), extension], 'zip')
          }
          request={() => ({
            ...request,
            leagues: regions,
            served,
            sameAxes,
            byFederation,
            issues: hasOwnIssues ? issues : null,
            fileName,
          })}
        >
          {t.batch.make(regions.length)}
        </ExportButton>
      )}
    </details>
  );
}
