import { createContext, useContext } from 'react';
import type { Indicator } from '../contract/indicator';
import type { DomainData } from './domainData';

/** Changes the answers of the server before use: adds the office's own figures, removes simulated values on request. */
export type Overlay = {
  /** False until the browser's stored data have been read. */
  ready: boolean;
  /** Returns the same object for the same data. */
  read: (data: DomainData) => DomainData;
  /**
   * As `read`, but always with simulated values, and with the office's own indicators that have no values yet. Imports are checked
   * against these data.
   */
  readWhole: (data: DomainData) => DomainData;
  /** The office's own indicators that have values, of all themes. */
  added: readonly Indicator[];
};

export const OverlayContext = createContext<Overlay>({
  ready: true,
  read: (data) => data,
  readWhole: (data) => data,
  added: [],
});

export function useOverlay(): Overlay {
  return useContext(OverlayContext);
}
