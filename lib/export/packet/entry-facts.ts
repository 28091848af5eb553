import type { Entry } from '@/lib/domain/packet/packet';
import { didBeyondTitle } from '@/lib/domain/win/did-beyond-title';
import type { Speaker } from '@/lib/i18n/documents/speaker';

/** One thing that a document says of a win. */
export interface Fact {
  label: string;
  text: string;
}

/** What was the case, what was done and what came of it, in the order in which one reads it; blank ones are left out. */
export function storyOf(entry: Entry, speaker: Speaker): Fact[] {
  const { words } = speaker;
  return told([
    [words.context, entry.why],
    [words.did, didBeyondTitle(entry)],
    [words.decision, entry.decision],
    [words.reasoning, entry.reasoning],
    [words.outcome, sayOutcome(entry, speaker)],
    [words.metric, sayMetric(entry.metric)],
    [words.ownPart, entry.ownPart],
    [words.learned, entry.learned],
    [words.leftWithThem, entry.leftWithThem],
    [words.topic, entry.topic],
    [words.praise, entry.praise.trim() && speaker.fill(words.quote, { text: entry.praise.trim() })],
  ]);
}

/** Who, in which part and how far it reached; blank ones are left out. */
export function circumstancesOf({ role, origin, scope, people }: Entry, speaker: Speaker): Fact[] {
  const { words } = speaker;
  return told([
    [words.role, role === null ? '' : words.roles[role]],
    [words.origin, words.origins[origin]],
    [words.scope, scope === null ? '' : words.scopes[scope]],
    [words.people, speaker.list(people)],
  ]);
}

/** The outcome, and whether it held where that is known. */
export function sayOutcome({ outcome, outcomeState }: Entry, { words }: Speaker): string {
  // That it is known goes without saying.
  const state = outcomeState === 'known' ? '' : words.outcomeStates[outcomeState];
  if (outcome.trim() === '') return state;
  return state === '' ? outcome.trim() : `${outcome.trim()} (${state})`;
}

/** "p95: 900 → 300 ms", of as much as there is; '' where there is nothing. */
export function sayMetric(metric: Entry['metric']): string {
  if (metric === null) return '';
  const { label, before, after, unit } = metric;
  const change = [before, after].filter((each) => each.trim() !== '').join(' → ');
  const value = change === '' ? '' : [change, unit].filter((each) => each.trim() !== '').join(' ');
  return [label, value].filter((each) => each.trim() !== '').join(': ');
}

function told(facts: readonly (readonly [string, string])[]): Fact[] {
  return facts.filter(([, text]) => text.trim() !== '').map(([label, text]) => ({ label, text }));
}
