import { createContext } from 'react';
import type { Behind } from '@/lib/domain/report/report-filters';

export interface OpenPlaces {
  /** Where the wins behind a number are opened. */
  wins: (behind: Behind) => string;
  /** Where the claims are; null for a ladder that is not the active one. */
  claims: string | null;
}

/** What the numbers of the report open; null where nothing opens: on paper and in files. */
export const NumberLinks = createContext<OpenPlaces | null>(null);
