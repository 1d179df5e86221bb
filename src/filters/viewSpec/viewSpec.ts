import * as v from 'valibot';
import { allDomains } from '../../contract/domains';
import { yearSchema } from '../../contract/year';
import { basisChoices, mapForms } from '../filters';
import { views } from '../views';
import { shows, statuses } from './overviewChoice';
import { pickOrders, rowOrders } from './profileChoice';

const year = v.nullable(yearSchema);
const basis = v.picklist(basisChoices);
/** Code of the league whose banners and counties are shown; absent: the leagues of the whole region. */
const scope = v.optional(v.string());
const domain = v.picklist(allDomains);

/**
 * A view that can be drawn again later, from the data of that time. A `null` year is the last year of the data. Briefings store
 * views unchanged; `viewAddress` writes a view as an address, `viewCode` as the code on a picture.
 */
export const viewSchema = v.variant('kind', [
  v.object({
    kind: v.literal('figure'),
    scope,
    domain,
    indicator: v.string(),
    regions: v.array(v.string()),
    from: year,
    to: year,
    view: v.picklist(views),
    year,
    map: v.picklist(mapForms),
    basis,
  }),
  v.object({
    kind: v.literal('placesTable'),
    scope,
    year,
    basis,
    show: v.picklist(shows),
    domain: v.nullable(domain),
    status: v.nullable(v.picklist(statuses)),
    below: v.nullable(v.string()),
    sort: v.nullable(v.object({ code: v.string(), order: v.picklist(['worst-first', 'best-first']) })),
  }),
  v.object({
    kind: v.literal('profile'),
    scope,
    league: v.string(),
    year,
    basis,
    picks: v.picklist(pickOrders),
    /** With the indicators that only the outlines have. Absent in views stored before this choice existed. */
    withOutlines: v.optional(v.boolean(), false),
    domain: v.nullable(domain),
    order: v.picklist(rowOrders),
  }),
  v.object({
    kind: v.literal('goals'),
    outline: v.string(),
    /** A domain of the outline itself; `null`: all of them, on landscape pages of their own. */
    domain: v.nullable(v.string()),
    /** `null`: 全区. */
    league: v.nullable(v.string()),
    year,
    /** Which goals: with a number and data (附表), the others, or those of one department with what they still need. */
    goals: v.optional(v.picklist(['monitored', 'unquantified', 'tasks'])),
    /** The department in charge, in Chinese; absent: all of them. */
    department: v.optional(v.string()),
    /** The years beside `year`, the base year first; absent: the base year and the year before. */
    years: v.optional(v.array(yearSchema)),
  }),
]);
export type ViewSpec = v.InferOutput<typeof viewSchema>;
export type ViewOf<Kind extends ViewSpec['kind']> = Extract<ViewSpec, { kind: Kind }>;
