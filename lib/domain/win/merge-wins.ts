import type * as v from 'valibot';
import type { Artifact } from './artifact';
import {
  isBlank,
  type MetricSchema,
  type OUTCOME_STATES,
  type Person,
  TEXT_FIELDS,
  TEXT_LIMIT,
  type WinFields,
  withLevel,
} from './win';

/** A win to be merged: its fields, and the artifacts that will hold its title in any case. */
export interface Mergeable {
  win: WinFields;
  artifacts: readonly Pick<Artifact, 'title'>[];
}

const MOST = 100;

/**
 * One win of two. What was written is never dropped: texts of both stand one after the other, `into`'s first, and a
 * second title or number goes to the note. Where one thing must be chosen it is `into`'s if it is set, else `from`'s;
 * the day is the later one, for the work was not done before; a lesson, privacy and confidentiality of either hold for
 * both. Null where it does not fit in one win.
 */
export function mergeWins(into: Mergeable, from: Mergeable): WinFields | null {
  const [a, b] = [into.win, from.win];
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, joined(a[field], b[field])]));
  const note = [leftoverTitle(into, from), leftoverMetric(a, b)].reduce(joined, texts.note ?? '');
  const merged: WinFields = {
    ...a,
    ...texts,
    note,
    title: isBlank(a.title) ? b.title : a.title,
    kind: a.kind === 'lesson' ? 'lesson' : b.kind,
    status: a.status === 'ready' || b.status === 'ready' ? 'ready' : a.status,
    occurredOn: a.occurredOn > b.occurredOn ? a.occurredOn : b.occurredOn,
    outcomeState: stronger(a.outcomeState, b.outcomeState),
    followUpOn: earlier(a.followUpOn, b.followUpOn),
    metric: a.metric ?? b.metric,
    origin: a.origin === 'unclear' ? b.origin : a.origin,
    role: a.role ?? b.role,
    scope: a.scope ?? b.scope,
    horizon: a.horizon ?? b.horizon,
    unprompted: a.unprompted || b.unprompted,
    people: united<Person>(a.people, b.people),
    tags: united(a.tags, b.tags),
    employerId: a.employerId ?? b.employerId,
    projectId: a.projectId ?? b.projectId,
    visibility: a.visibility === 'private' ? 'private' : b.visibility,
    confidential: a.confidential || b.confidential,
    // With the other's words in it, it may show something after all.
    ...(a.shownNone && { shownNone: a.shownNone.filter((id) => b.shownNone?.includes(id)) }),
    ...levelOf(a, b),
  };
  return fits(merged) ? withLevel(merged) : null;
}

/** Lines that stand in the other already are said once. */
function joined(words: string, more: string): string {
  if (isBlank(more) || holdsLines(words, more)) return words;
  return isBlank(words) || holdsLines(more, words) ? more : `${words}\n\n${more}`;
}

function holdsLines(text: string, lines: string): boolean {
  return `\n${text.trim()}\n`.includes(`\n${lines.trim()}\n`);
}

function leftoverTitle({ win, artifacts }: Mergeable, from: Mergeable): string {
  if (isBlank(win.title)) return '';
  const kept = [win.title, ...[...artifacts, ...from.artifacts].map(({ title }) => title)];
  return kept.includes(from.win.title) ? '' : from.win.title;
}

function leftoverMetric({ metric: kept }: WinFields, { metric }: WinFields): string {
  if (kept === null || metric === null || sayMetric(kept) === sayMetric(metric)) return '';
  return sayMetric(metric);
}

function sayMetric({ label, before, after, unit }: v.InferOutput<typeof MetricSchema>): string {
  return `${label}: ${before} → ${after} ${unit}`.trim();
}

/** What did not hold outweighs what held: nothing that failed may hide behind something that did not. */
const STRENGTH: Record<(typeof OUTCOME_STATES)[number], number> = {
  none: 0,
  pending: 1,
  known: 2,
  held: 3,
  'did-not-hold': 4,
};

function stronger(a: WinFields['outcomeState'], b: WinFields['outcomeState']): WinFields['outcomeState'] {
  return STRENGTH[b] > STRENGTH[a] ? b : a;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** A level that the user set stands; else the rule reads what both say. */
function levelOf(a: WinFields, b: WinFields): Pick<WinFields, 'level' | 'levelBy'> {
  const { level, levelBy } = a.levelBy !== 'user' && b.levelBy === 'user' ? b : a;
  return { level, levelBy: levelBy === 'user' ? 'user' : 'rule' };
}

function united<T>(list: readonly T[], more: readonly T[]): T[] {
  const known = new Set(list.map((each) => JSON.stringify(each)));
  return [...list, ...more.filter((each) => !known.has(JSON.stringify(each)))];
}

function fits(win: WinFields): boolean {
  return (
    TEXT_FIELDS.every((field) => win[field].length <= TEXT_LIMIT) &&
    win.people.length <= MOST &&
    win.tags.length <= MOST
  );
}
