import * as v from 'valibot';

/** Where a value comes from: 公布, 推算 (implied by published figures) or 模拟. */
export const markSchema = v.picklist(['published', 'implied', 'simulated']);
export type Mark = v.InferOutput<typeof markSchema>;
