import type { LoggedWin } from '@/lib/domain/log';
import { fold } from '@/lib/domain/win-list/win-search';
import type { Artifact } from './artifact';
import { isBlank } from './win';

/** Why two wins look like one: an artifact of one names an artifact of the other, or they are called the same. */
type Likeness = 'named' | 'same-title';

export interface Partner {
  logged: LoggedWin;
  likeness: Likeness | null;
}

/** `others` in the order in which one would look for the other half of `card`: likely ones first, then nearest by day. */
export function rankPartners(card: LoggedWin, others: readonly LoggedWin[]): Partner[] {
  const own = tokensOf(card);
  const title = fold(card.win.title.trim());
  const day = Date.parse(card.win.occurredOn);
  const distance = ({ win }: LoggedWin) => Math.abs(Date.parse(win.occurredOn) - day);
  return others
    .filter(({ win }) => win.id !== card.win.id)
    .map((logged): Partner => ({ logged, likeness: likenessOf(own, title, logged) }))
    .sort((a, b) => rank(a) - rank(b) || distance(a.logged) - distance(b.logged));
}

function rank({ likeness }: Partner): number {
  if (likeness === null) return 2;
  return likeness === 'named' ? 0 : 1;
}

function likenessOf(own: Tokens, title: string, other: LoggedWin): Likeness | null {
  const theirs = tokensOf(other);
  const named = [...own.names].some((name) => theirs.names.has(name) || theirs.mentions.has(name));
  if (named || [...theirs.names].some((name) => own.mentions.has(name))) return 'named';
  return !isBlank(title) && fold(other.win.title.trim()) === title ? 'same-title' : null;
}

interface Tokens {
  /** What its artifacts are called: `PROJ-7`, `acme/orchard#12`; upper case. */
  names: Set<string>;
  /** What its titles, branches and links speak of, in the same form. */
  mentions: Set<string>;
}

function tokensOf({ win, artifacts }: LoggedWin): Tokens {
  const names = artifacts.flatMap((artifact) => nameOf(artifact) ?? []);
  const mentions = artifacts.flatMap((artifact) => mentionsOf(artifact));
  return { names: new Set(names), mentions: new Set([...mentions, ...readMentions(win.title, null)]) };
}

function nameOf({ key }: Artifact): string | null {
  const ticket = /^(?!url:|sel:)\w+:.+\/([A-Z]\w*-\d+)$/i.exec(key);
  if (ticket?.[1]) return ticket[1].toUpperCase();
  const numbered = readNumbered(key);
  return numbered && `${numbered.place}#${numbered.number}`;
}

/** The repository and number in a key; a review or comment carries those of its pull request. */
function readNumbered(key: string): { place: string; number: string } | null {
  const [, place, number] =
    /^(?:gh|gl):[^/]+\/(.+?)\/(?:-\/)?(?:pull|issues|discussions|merge_requests)\/(\d+)/.exec(key) ?? [];
  return place && number ? { place: place.toUpperCase(), number } : null;
}

function mentionsOf({ key, title, facts }: Artifact): string[] {
  const place = readNumbered(key)?.place ?? null;
  const texts = [title, facts.head, facts.parent, ...(facts.linkedIssues ?? []), ...(facts.issueLinks ?? [])];
  return texts.flatMap((text) => (text === undefined ? [] : readMentions(text, place)));
}

const TICKET = /[A-Z][A-Z0-9_]+-\d+/g;
const NUMBERED = /([\w.-]+\/[\w.-]+)(?:#|\/(?:-\/)?(?:PULL|ISSUES|MERGE_REQUESTS)\/)(\d+)/g;
const BARE = /(?:^|[^\w/])#(\d+)/g;

/** Tickets and numbers in a text; a bare `#12` is of the text's own repository. */
function readMentions(text: string, place: string | null): string[] {
  const capitals = text.toUpperCase();
  const tickets = [...capitals.matchAll(TICKET)].map(([ticket]) => ticket);
  const numbered = [...capitals.matchAll(NUMBERED)].map(([, where, number]) => `${where}#${number}`);
  const bare = place === null ? [] : [...capitals.matchAll(BARE)].map(([, number]) => `${place}#${number}`);
  return [...tickets, ...numbered, ...bare];
}
