/** The search params that belong to the ledger alone; by themselves, so that the frame of every page loads no more of it. */
export const ledgerParams = ['q', 'topic', 'by'] as const;
