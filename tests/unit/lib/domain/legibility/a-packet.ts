import { collectInside, type InsideTerms } from '@/lib/domain/legibility/inside-terms';
import type { Told } from '@/lib/domain/legibility/told-entries';
import type { LoggedWin } from '@/lib/domain/log';
import { toEntry } from '@/lib/domain/packet/entry';
import type { Entry, Packet } from '@/lib/domain/packet/packet';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../a-win';

/** A win as a document tells it, that a reader stumbles over nowhere. */
export function anEntry(changes: Partial<Entry> = {}): Entry {
  return {
    ...toEntry({ ...logged(['proposal']), redacted: 'full' }),
    ...{ title: 'One outbox', did: 'I wrote the proposal.', outcome: 'Two teams use it.', outcomeState: 'known' },
    plainLine: 'Events no longer get lost.',
    links: [{ name: 'acme/orchard #1', address: 'https://github.com/acme/orchard/pull/1' }],
    ...changes,
  };
}

export function aTold(changes: Partial<Entry> = {}, more: Partial<Told> = {}): Told {
  return { entry: anEntry(changes), isHeadline: false, hasFoot: true, ...more };
}

/** A packet of the built-in ladder in which every category has evidence. */
export function aPacket(changes: Partial<Packet> = {}): Packet {
  return {
    ...{ audience: 'committee', level: 'full', language: 'en', from: '2026-01-01', to: '2026-11-27' },
    ...{ madeOn: '2026-11-27', person: '', present: '', target: '', employer: '' },
    ladder: { id: 'senior-engineer', name: 'Senior engineer', attribution: '' },
    counts: { wins: 3, lessons: 0 },
    readiness: null,
    headlines: [],
    categories: seniorEngineer.categories.map(({ id, name }) => ({
      ...{ id, name },
      behaviours: seniorEngineer.behaviours
        .filter(({ categoryId }) => categoryId === id)
        .map(({ id: behaviourId, statement }) => {
          return { id: behaviourId, statement, claim: null, state: null, months: 1, entries: [], more: 0 };
        }),
    })),
    ...{ lessons: [], gaps: null, criteria: null, glossary: [], appendix: [] },
    ...changes,
  };
}

/** What a log knows of the inside. */
export function insideTerms(log: readonly LoggedWin[]): InsideTerms {
  const { inside, ofWin } = collectInside();
  log.forEach(ofWin);
  return inside;
}
