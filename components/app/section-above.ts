import { createContext } from 'react';

/** The section that the shown address lies below. */
export const SectionAbove = createContext<{ path: string; title: () => string } | undefined>(undefined);
