import { createContext, useContext } from 'react';
import { type DataFigures, noFigures } from '../../../briefing/content/dataFigures';

/** All that the numbers of a text may be bound to; nothing while the data are on their way. */
export const FiguresToBind = createContext<DataFigures>(noFigures);

export function useFiguresToBind(): DataFigures {
  return useContext(FiguresToBind);
}
