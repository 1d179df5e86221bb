import type { FigureModel } from './model';

type Props = { model: FigureModel; width?: number; height?: number };

export function FigureTable({ model, width, height }: Props) {
  return <table style={{ width, height }} data-years={model.years.length} />;
}
