import type { Explained } from '@/lib/domain/glossary';
import { acronyms } from './acronyms';
import { noEvidence, olderProof } from './coverage';
import { type Finding, LEGIBILITY_RULES } from './finding';
import { insideNames } from './inside-names';
import type { InsideTerms } from './inside-terms';
import { noLink } from './links';
import { noUnit } from './numbers';
import { noOutcome } from './outcome';
import { type PageOneMatter, pageOne } from './page-one';
import { notPast } from './past-tense';
import { saidTexts, toldEntries } from './told-entries';

export interface LegibilityMatter extends PageOneMatter {
  /** Of the whole log, also what everybody knows. */
  glossary: readonly Pick<Explained, 'term' | 'meaning'>[];
  /** Of the whole log. */
  inside: InsideTerms;
}

/**
 * What a reader of the packet will stumble over, what helps most first: page one before the rest, then in the order of
 * the rules, then as it is read. Only what the document says is looked at, as it says it.
 */
export function checkLegibility(matter: LegibilityMatter): Finding[] {
  const { packet, ladder, glossary, inside } = matter;
  const told = toldEntries(packet);
  const said = saidTexts(told, packet.appendix);
  const explained = new Set(glossary.map(({ term }) => term));
  const isKnown = (term: string) => explained.has(term);
  const findings = [
    ...pageOne(matter),
    ...noEvidence(packet, ladder),
    ...noOutcome(told, packet.madeOn),
    ...notPast(told),
    ...noUnit(told),
    ...insideNames(said, inside, isKnown),
    ...acronyms(said, (term) => isKnown(term) || inside.names.has(term)),
    ...noLink(told),
    ...olderProof(packet),
  ];
  const onPageOne = new Set(packet.headlines.map(({ winId }) => winId));
  const places = new Map(told.map(({ entry }, place) => [entry.winId, place]));
  const weight = ({ rule, winId }: Finding) => {
    const isOnPageOne = FIRST_RULES.has(rule) || (winId !== null && onPageOne.has(winId));
    return (isOnPageOne ? 0 : LEGIBILITY_RULES.length) + LEGIBILITY_RULES.indexOf(rule);
  };
  const placeOf = ({ winId }: Finding) => (winId === null ? -1 : (places.get(winId) ?? places.size));
  return findings.sort((a, b) => weight(a) - weight(b) || placeOf(a) - placeOf(b));
}

/** Those that are about page one as a whole. */
const FIRST_RULES = new Set(LEGIBILITY_RULES.slice(0, LEGIBILITY_RULES.indexOf('no-outcome')));
