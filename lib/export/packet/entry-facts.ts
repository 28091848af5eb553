import type { Entry } from '@/lib/domain/packet/packet';
import { didBeyondTitle } from '@/lib/domain/win/did-beyond-title';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { isolate } from '@/lib/i18n/isolate';

/** One thing that a document says of a win. */
interface Fact {
  id: string;
  label: string;
  text: string;
}

/** What was the case, what was done and what came of it, in the order in which one reads it; blank ones are left out. */
export function storyOf(entry: Entry, speaker: Speaker): Fact[] {
  const { words } = speaker;
  const facts = [
    { id: 'why', label: words.context, text: entry.why },
    { id: 'did', label: words.did, text: didBeyondTitle(entry) },
    { id: 'decision', label: words.decision, text: entry.decision },
    { id: 'reasoning', label: words.reasoning, text: entry.reasoning },
    { id: 'topic', label: words.topic, text: entry.topic },
    { id: 'left', label: words.leftWithThem, text: entry.leftWithThem },
    { id: 'own', label: words.ownPart, text: entry.ownPart },
    { id: 'outcome', label: words.outcome, text: sayOutcome(entry, speaker) },
    { id: 'metric', label: words.metric, text: sayMetric(entry.metric) },
    { id: 'learned', label: words.learned, text: entry.learned },
    { id: 'praise', label: words.praise, text: entry.praise },
  ];
  return facts.filter(({ text }) => text.trim() !== '');
}

/** Its title; where wins and lessons stand together, a lesson says that it is one. */
export function titleOf({ kind, title }: Entry, { words, fill }: Speaker): string {
  return kind === 'lesson' ? fill(words.lesson, { title }) : title;
}

/** In which part, how it began and how far it reached, in the order of a win's last line; what is not known is left out. */
export function circumstancesOf({ role, origin, scope }: Entry, { words }: Speaker): string[] {
  const said = [
    role === null ? '' : words.roles[role],
    words.origins[origin],
    scope === null ? '' : words.scopes[scope],
  ];
  return said.filter((each) => each !== '');
}

/** "With: Ada, Jonas"; '' where there is nobody. */
export function sayPeople({ people }: Entry, { words, language }: Speaker): string {
  return people.length === 0 ? '' : `${words.people}: ${people.map((each) => isolate(language, each)).join(', ')}`;
}

/** The outcome, and as a sentence of its own whether it held, where that is known. */
export function sayOutcome({ outcome, outcomeState }: Entry, speaker: Speaker): string {
  // That it is known goes without saying.
  const state = outcomeState === 'known' ? '' : asSentence(speaker.words.outcomeStates[outcomeState], speaker);
  const what = outcome.trim();
  if (state === '') return what;
  return what === '' ? state : `${ended(what)} ${state}`;
}

/** `text` from a capital letter to a full stop; '' stays ''. */
export function asSentence(text: string, { language }: Speaker): string {
  const [first = ''] = text;
  return text === '' ? '' : ended(`${first.toLocaleUpperCase(language)}${text.slice(first.length)}`);
}

/** With a full stop where nothing else ends it, a closing quotation mark behind that or not. */
function ended(text: string): string {
  return /[.!?…]["'”’»)\]]*$/u.test(text) ? text : `${text}.`;
}

/** "p95: 900 → 300 ms", of as much as there is; '' where there is nothing. */
export function sayMetric(metric: Entry['metric']): string {
  if (metric === null) return '';
  const { label, before, after, unit } = metric;
  const change = [before, after].filter((each) => each.trim() !== '').join(' → ');
  const value = change === '' ? '' : [change, unit].filter((each) => each.trim() !== '').join(' ');
  return [label, value].filter((each) => each.trim() !== '').join(': ');
}
