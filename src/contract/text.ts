import * as v from 'valibot';

/** A piece of public text in both languages of the dashboard. */
export const textSchema = v.object({ zh: v.string(), en: v.string() });
export type Text = v.InferOutput<typeof textSchema>;
