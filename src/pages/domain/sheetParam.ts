import { type Param, textParam } from '../../filters/params';

/** The indicator whose sheet is open; `ids`: the indicators of the theme, once known. */
export function sheetParam(ids: readonly string[] | null): Param<string | null> {
  return textParam('sheet', (id) => ids === null || ids.includes(id));
}
