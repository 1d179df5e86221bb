import { createContext, useContext } from 'react';
import { type DataFigures, noFigures } from '../../../briefing/content/dataFigures';

/** All data that numbers in a text can be bound to; empty while the data are loading. */
export const FiguresToBind = createContext<DataFigures>(noFigures);

export function useFiguresToBind(): DataFigures {
  return useContext(FiguresToBind);
}
