import { createContext } from 'react';
import type { Behind } from '@/lib/domain/report-filters';

/** Where the wins behind a number are opened; null where nothing opens: on paper and in files. */
export const NumberLinks = createContext<((behind: Behind) => string) | null>(null);
