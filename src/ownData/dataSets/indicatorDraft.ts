import * as v from 'valibot';
import { amountSchema } from '../../contract/amount';
import { ownIndicatorWords } from '../../i18n/ownData/ownIndicatorWords';
import { type OwnIndicator, ownIndicatorSchema } from './ownIndicator';

export const indicatorDraftSchema = v.object({
  ...v.pick(ownIndicatorSchema, ['domain', 'stat', 'direction', 'decimals']).entries,
  /** `null` until it is stored for the first time. */
  id: v.nullable(v.string()),
  name: v.string(),
  unit: v.string(),
  definition: v.string(),
  /** Year and value together, or both empty. */
  targetYear: v.string(),
  targetOp: v.picklist(['>=', '<=']),
  targetValue: v.string(),
});
/** An indicator while the reader fills in the form. */
export type IndicatorDraft = v.InferOutput<typeof indicatorDraftSchema>;

/** Storage keys of drafts: for an existing indicator, a new one, or one made from the head of a table. */
export const draftPlace = {
  of: (id: string | null) => `indicator:${id ?? 'new'}`,
  ofHead: (plain: string) => `indicator-head:${plain}`,
};

export type DraftFault = {
  field: 'name' | 'unit' | 'targetYear' | 'targetValue';
  why: 'empty' | 'taken' | 'year' | 'number' | 'noAmount';
};

export function draftOf(own: OwnIndicator): IndicatorDraft {
  const { target, ...rest } = own;
  return {
    ...rest,
    targetYear: target ? String(target.year) : '',
    targetOp: target?.op ?? '>=',
    targetValue: target ? String(target.value) : '',
  };
}

/** A draft made from a head: shares and numbers in ten thousands get decimals, all others are counts. */
export function emptyDraft(name: string, unit: string): IndicatorDraft {
  const isShare = /^[%\u2030]/.test(unit);
  return {
    id: null,
    domain: 'organizations',
    name,
    unit,
    stat: isShare ? 'annual-rate' : 'stock',
    direction: 'higher',
    decimals: isShare || ownIndicatorWords.scaled.test(unit) ? 2 : 0,
    definition: '',
    targetYear: '',
    targetOp: '>=',
    targetValue: '',
  };
}

/** The faults of the draft, in the order of the fields. `taken`: names of all other indicators. */
export function faultsOfDraft(draft: IndicatorDraft, taken: readonly string[]): DraftFault[] {
  const name = draft.name.trim();
  const year = draft.targetYear.trim();
  const value = draft.targetValue.trim();
  const wants = year !== '' || value !== '';
  return [
    ...(name === '' ? [{ field: 'name', why: 'empty' } as const] : []),
    ...(taken.includes(name) ? [{ field: 'name', why: 'taken' } as const] : []),
    ...(draft.unit.trim() === '' ? [{ field: 'unit', why: 'empty' } as const] : []),
    ...(wants && !/^(19|20|21)\d\d$/.test(year) ? [{ field: 'targetYear', why: 'year' } as const] : []),
    ...(wants && !/^\d+(\.\d+)?$/.test(value) ? [{ field: 'targetValue', why: 'number' } as const] : []),
    ...(/^\d/.test(value) && !v.is(amountSchema, Number.parseFloat(value))
      ? [{ field: 'targetValue', why: 'noAmount' } as const]
      : []),
  ];
}

/** Turns a draft without faults into an indicator; `fresh` is the id of a new one. */
export function indicatorOf(draft: IndicatorDraft, fresh: string): OwnIndicator {
  const { id, targetYear, targetOp, targetValue, ...rest } = draft;
  const year = targetYear.trim();
  return {
    ...rest,
    id: id ?? fresh,
    name: draft.name.trim(),
    unit: draft.unit.trim(),
    definition: draft.definition.trim(),
    target: year === '' ? null : { year: Number(year), op: targetOp, value: Number(targetValue) },
  };
}
