import type { Region } from '../../src/contract/region';
import { exponential } from './random';

/**
 * Lasting traits of a league, in standard deviations from the mean: how prosperous, how urban, how sparsely settled, how
 * fertile. Invented, based on general knowledge of the places.
 */
type Character = { prosperous: number; urban: number; sparse: number; fertile: number };

/** How strongly a value follows the character of a league. */
export type Lean = Partial<Character>;

/** A league with the data of the simulation. */
export type Place = Region & {
  population2020: number;
  /** Persons, census of 2010. */
  population2010: number;
  /** Banners, counties, districts and county-level cities since 2016. */
  countyUnits: number;
  /** Their number before `year`. */
  countyUnitsBefore?: { year: number; units: number };
  character: Character;
};

/** Persons, on the straight line through the censuses of 2010 and 2020; 0 before the place was established. */
export function population(place: Place, year: number): number {
  if (place.established !== null && year < place.established) return 0;
  return place.population2010 + ((place.population2020 - place.population2010) * (year - 2010)) / 10;
}

export function countyUnits(place: Place, year: number): number {
  const before = place.countyUnitsBefore;
  return before && year < before.year ? before.units : place.countyUnits;
}

/** The sum of the traits, weighted by `lean`. */
export function leaning(place: Place, lean: Lean): number {
  const { prosperous = 0, urban = 0, sparse = 0, fertile = 0 } = lean;
  const { character } = place;
  return (
    prosperous * character.prosperous +
    urban * character.urban +
    sparse * character.sparse +
    fertile * character.fertile
  );
}

/** A factor around 1 for how far the league is above or below the value its population suggests. */
export function inclination(place: Place, lean: Lean): number {
  return exponential(leaning(place, lean));
}
