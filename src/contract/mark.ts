import * as v from 'valibot';

/** Where a value comes from: 公布, 自报 (reported by an office itself), 推算 (it follows from such figures) or 模拟. */
export const markSchema = v.picklist(['published', 'own', 'implied', 'simulated']);
export type Mark = v.InferOutput<typeof markSchema>;
