import { createContext, useContext } from 'react';
import type { Indicator } from '../contract/indicator';
import type { DomainData } from './domainData';

/** How the answers of the server are read before anything is made of them: with the office's own figures, without simulated ones. */
export type Overlay = {
  /** False until what this browser keeps has been read. */
  ready: boolean;
  /** Answers the same object for the same data. */
  read: (data: DomainData) => DomainData;
  /**
   * As `read`, with simulated values in it whatever the address says, and with indicators of the office's own that nothing
   * is reported of yet: what is imported is held against them.
   */
  readWhole: (data: DomainData) => DomainData;
  /** The office's own indicators that something is reported of, in all themes. */
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
