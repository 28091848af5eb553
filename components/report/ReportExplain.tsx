import { useContext } from 'react';
import { type Concept, Explain } from '@/components/ui/Explain';
import { NumberLinks } from './number-links';

/** What a word of the report means, on its owner's screen only: paper and files have no buttons. */
export function ReportExplain({ of }: { of: Concept }) {
  return useContext(NumberLinks) === null ? null : <Explain of={of} />;
}
