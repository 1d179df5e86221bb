import type { Speech } from '../../i18n/speech';
import type { FigureModel } from '../model/model';
import { stripKind } from '../model/strip';

/** True where a rank tells how much there is, and not how well the league does. */
export function isOrderOfSize(model: FigureModel): boolean {
  return stripKind(model) === 'size' || model.indicator.direction === 'neutral';
}

/** 按数值第3位 for such a rank, and the place as it is for others; `place` may be empty. */
export function sizeInWords(model: FigureModel, place: string, { league }: Speech['words']): string {
  return place !== '' && isOrderOfSize(model) ? league.bySize + league.join + place : place;
}
