type Props = {
  years: readonly number[];
  year: number;
  onYear: (year: number) => void;
  onPlaying?: (playing: boolean) => void;
};

export function YearPlayer({ years, year, onYear }: Props) {
  return (
    <button type="button" onClick={() => onYear(years[0] ?? year)}>
      {year}
    </button>
  );
}
