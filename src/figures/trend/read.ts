import { createContext } from 'react';
import type { FigureModel } from '../model/model';
import type { TrendPlan } from './trendPlan';

/** What is read at a year. It changes with the chosen regions, while the reader around it stays as it is. */
export const Read = createContext<{ model: FigureModel; plan: TrendPlan } | null>(null);
