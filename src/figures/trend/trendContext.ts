import { createContext } from 'react';
import type { FigureModel } from '../model/model';
import type { TrendPlan } from './trendPlan';

/** The trend that `TrendReader` reads. A context, because it changes with the chosen regions and the reader must not. */
export const TrendContext = createContext<{ model: FigureModel; plan: TrendPlan } | null>(null);
