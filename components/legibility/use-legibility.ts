import { useMemo } from 'react';
import { checkLegibility, type LegibilityMatter } from '@/lib/domain/legibility/check-legibility';
import type { Finding } from '@/lib/domain/legibility/finding';

/** What a reader of the packet will stumble over; read again when the packet or what is known beside it changes. */
export function useLegibility({ packet, ladder, log, inside, chosenIds, glossary }: LegibilityMatter): Finding[] {
  return useMemo(
    () => checkLegibility({ packet, ladder, log, inside, chosenIds, glossary }),
    [packet, ladder, log, inside, chosenIds, glossary],
  );
}
