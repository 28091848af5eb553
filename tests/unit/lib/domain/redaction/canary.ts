import { addDays } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import { REDACTION_LEVELS, type RedactionLevel } from '@/lib/domain/redaction/level';
import { ARTIFACT_POLICY, isHiddenAt, NAME_POLICY, SHAPE_POLICY, WIN_POLICY } from '@/lib/domain/redaction/policy';
import { type RedactionRules, type Redactor, startRedaction } from '@/lib/domain/redaction/redactor';
import type { Artifact } from '@/lib/domain/win/artifact';
import { ARTIFACT_TYPES } from '@/lib/domain/win/artifact';
import { KINDS, TEXT_FIELDS } from '@/lib/domain/win/win';
import { anArtifact, aPerson, aWin } from '../a-win';
import { rulesFor } from './a-redactor';

/** A log in which everything that may be told or kept back carries a token of its own. */
export interface Canary {
  log: LoggedWin[];
  employers: { name: string }[];
  rules(level: RedactionLevel): RedactionRules;
  start(level: RedactionLevel): Redactor;
  /** Every token there is. */
  tokens: string[];
  /** Tokens of names, secrets and hidden fields, and all of private wins: not one of them may be told at Public. */
  sensitive: string[];
  /** Those that a document of this level may tell; it need not tell every field. */
  allowed(level: RedactionLevel): Set<string>;
}

/** What every token looks like, in lower case. */
export const TOKEN_SHAPE = /zq\d{4}k[a-z]+/g;

type Levels = readonly RedactionLevel[];
type Make = (what: string, where: Levels) => string;

const EVERYWHERE: Levels = REDACTION_LEVELS;
const FULL: Levels = ['full'];

/** `n` wins of every kind; one in ten is private, another one confidential. */
export function canary(n: number): Canary {
  const levels = new Map<string, Levels>();
  const employers: { name: string }[] = [];
  const log = Array.from({ length: n }, (_, index) => {
    const of = { isPrivate: index % 10 === 3, isConfidential: index % 10 === 7 };
    const token: Make = (what, where) => {
      const made = `zq${String(index).padStart(4, '0')}k${what}`;
      const told = of.isConfidential ? where.filter((level) => level === 'full') : where;
      levels.set(made, of.isPrivate ? [] : told);
      return made;
    };
    return canaryWin(index, token, employers, of);
  });
  const rules = (level: RedactionLevel) => rulesFor(level, { log, employers });
  const at = (level: RedactionLevel) =>
    [...levels].filter(([, where]) => where.includes(level)).map(([token]) => token);
  return {
    ...{ log, employers, rules },
    start: (level) => startRedaction(rules(level)),
    tokens: [...levels.keys()],
    sensitive: [...levels].filter(([, where]) => !where.includes('public')).map(([token]) => token),
    allowed: (level) => new Set(at(level)),
  };
}

function canaryWin(
  index: number,
  token: Make,
  employers: { name: string }[],
  { isPrivate, isConfidential }: { isPrivate: boolean; isConfidential: boolean },
): LoggedWin {
  const employer = token('emp', visibleAt(NAME_POLICY.employer));
  employers.push({ name: `${employer} GmbH` });
  const person = capital(token('per', visibleAt(NAME_POLICY.person)));
  const { words, artifact } = mentionsOf(index, token);
  const rest = [...words, `for ${employer.toUpperCase()}’s team`, `beside ${person}`];
  // Every field says its own token and some of the mentions, so that each of them stands somewhere.
  const said = TEXT_FIELDS.map((field) => {
    const own = token(`f${field.toLowerCase()}`, fieldAt(WIN_POLICY[field]));
    return [field, field === 'note' ? own : `${own} ${rest.shift() ?? ''}`];
  });
  const win = aWin({
    kind: KINDS[index % 7 === 0 ? 1 : 0],
    occurredOn: addDays('2025-01-01', index % 400),
    title: `${token('ftitle', EVERYWHERE)} ${rest.join(', ')}`,
    ...Object.fromEntries(said),
    metric: {
      label: token('mlabel', EVERYWHERE),
      before: token('mbefore', EVERYWHERE),
      after: token('mafter', EVERYWHERE),
      unit: token('munit', EVERYWHERE),
    },
    people: [
      aPerson({ label: `${person} Okonkwo` }),
      aPerson({ label: token('cust', visibleAt(NAME_POLICY.person)), as: 'customer', engineer: false }),
    ],
    tags: [token('tag', EVERYWHERE)],
    visibility: isPrivate ? 'private' : 'normal',
    confidential: isConfidential,
  });
  return { win, artifacts: [artifact], behaviourIds: ['mentor', 'unblock'].slice(0, (index % 2) + 1) };
}

/** What the user may write beside each win, naming people of it in every way; for a win that is private, too. */
export function notesBeside({ log }: Pick<Canary, 'log'>): string[] {
  return log.map(({ win, artifacts }) => {
    const handle = artifacts[0]?.facts.author;
    return `Ask ${win.people[0]?.label}, or @${handle} (${handle}@corp.example), and run \`${handle}\`.`;
  });
}

/** An artifact that knows names, and words that say them. */
function mentionsOf(index: number, token: Make): { words: string[]; artifact: Artifact } {
  const host = `${token('host', visibleAt(NAME_POLICY.host))}.example`;
  const owner = token('own', visibleAt(NAME_POLICY.project));
  const repository = token('repo', visibleAt(NAME_POLICY.repository));
  const handle = token('hand', visibleAt(NAME_POLICY.handle));
  const ticket = `${token('tick', visibleAt(NAME_POLICY.ticket)).toUpperCase()}-${index + 10}`;
  const branch = token('branch', visibleAt(NAME_POLICY.code));
  const type = ARTIFACT_TYPES[index % ARTIFACT_TYPES.length] ?? 'page';
  const path = `${host}/${owner}/${repository}/pull/${index + 10}`;
  const query = token('query', FULL);
  const artifact = anArtifact({
    type,
    key: type === 'page' ? `url:https://${host}/wiki?of=${query}` : `gh:${path}`,
    url: type === 'page' ? `https://${host}/wiki` : `https://${path}#${query}`,
    host,
    title: `${token('atitle', fieldAt(ARTIFACT_POLICY.title))} by ${handle}`,
    facts: {
      author: handle,
      reviewers: [token('rev', FULL)],
      assignee: `${token('asg', FULL)} Meier`,
      head: branch,
      base: 'main',
      epic: ticket,
      milestone: token('mile', FULL),
      labels: [token('label', FULL)],
    },
    excerpt: token('excerpt', fieldAt(ARTIFACT_POLICY.excerpt)),
  });
  const words = [
    `at https://${host}/x/${token('path', shapeAt('web-address'))}?q=${token('wq', FULL)}#${token('wh', FULL)}`,
    `mail ${token('mail', shapeAt('email'))}@corp.example`,
    type === 'page' ? `in @${owner}/${repository}` : `in ${owner.toUpperCase()}/${repository}, ${capital(repository)}`,
    `with @${handle} and ${handle}`,
    `${ticket} is done`,
    `ran \`${token('code', shapeAt('code'))} --fast\` and ${token('call', shapeAt('code'))}.runAll(now)`,
    `in src/${token('dir', shapeAt('path'))}/index.ts`,
    `ghp_${token('secret', shapeAt('secret'))}00abcdefghij`,
    `on ${branch}`,
    `from @scope/${token('pkg', shapeAt('package'))}`,
    `password: ${token('pass', shapeAt('secret'))}`,
    `host ${token('bare', shapeAt('host'))}.internal`,
  ];
  return { words, artifact };
}

function visibleAt(from: 'work-safe' | 'public'): Levels {
  return EVERYWHERE.filter((level) => !isHiddenAt(level, from));
}

function shapeAt(shape: keyof typeof SHAPE_POLICY): Levels {
  return visibleAt(SHAPE_POLICY[shape].from);
}

function fieldAt(policy: Record<RedactionLevel, string>): Levels {
  return EVERYWHERE.filter((level) => policy[level] !== 'blank');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
