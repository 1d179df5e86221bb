import * as v from 'valibot';

/** Where a value comes from: 公布 (published), 本单位填报 (reported by an office itself), 推算 (implied by published or reported figures) or 模拟 (simulated). */
export const markSchema = v.picklist(['published', 'own', 'implied', 'simulated']);
export type Mark = v.InferOutput<typeof markSchema>;
