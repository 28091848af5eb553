import { listAuditProjects } from '@/lib/db/audit/audit-projects';
import { db } from '@/lib/db/database';
import { listGlossary } from '@/lib/db/glossary';
import { listHosts } from '@/lib/db/hosts';
import { readInBatches } from '@/lib/db/in-batches';
import { inTurns } from '@/lib/db/in-turns';
import { listChapters } from '@/lib/db/plan/chapters';
import { readSettings } from '@/lib/db/settings';
import { type Alias, type AliasFields, aliasKey, toTerm } from '@/lib/domain/alias';
import { dayByDay } from '@/lib/domain/day-by-day';
import type { LoggedWin } from '@/lib/domain/log';
import type { KnownName } from '@/lib/domain/redaction/known-name';
import { collectNames, type NameMatter } from '@/lib/domain/redaction/known-names';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { freshAliases } from '@/lib/domain/redaction/name-aliases';
import { preparing, type RedactionRules } from '@/lib/domain/redaction/redactor';
import { inSlices } from '@/lib/long-work/in-slices';
import { keepAliases } from './aliases';
import { listEmployers } from './employers';

type NamesBeside = Omit<NameMatter, 'aliases'> & { aliases: Alias[] };

/** What knows names beside the log. */
export async function readNameMatter(): Promise<NamesBeside> {
  const [aliases, employers, chapters, hosts, projects, words] = await Promise.all([
    readAliases(),
    listEmployers(),
    listChapters(),
    listHosts(),
    listAuditProjects(),
    readWordsBeside(),
  ]);
  return { aliases, employers, chapters, origins: hosts.map(({ origin }) => origin), projects, words };
}

/** So many new names are kept in no time. */
const KEPT_AT_ONCE = 1_000;

/**
 * What a document of `level` needs to know: every name of the log and beside it, and what stands for each. New names get
 * their aliases here, for good; where those cannot be kept they are of this document alone. `hearEarly`: hears of the
 * rules before very many are kept, for a document that is not to leave before.
 */
export async function readRedactionRules(
  level: RedactionLevel,
  log: readonly LoggedWin[],
  matter?: NamesBeside,
  hearEarly?: (rules: RedactionRules) => void,
): Promise<RedactionRules> {
  if (level === 'full') return { level };
  const read = matter ?? (await readNameMatter());
  const collected = collectNames(read);
  const days = dayByDay<LoggedWin>(({ win }) => win.occurredOn);
  // Reading those of years at once, the page would stand still.
  await inSlices(log, days.add);
  await inSlices(days.oldestFirst(), collected.ofDay);
  const names = collected.all();
  const prepared = async (aliases: readonly AliasFields[]): Promise<RedactionRules> => {
    const rules = { level, names, aliases };
    await inTurns(preparing(rules), 'apart', {}, 1);
    return rules;
  };
  const fresh = await countFresh(names, read.aliases);
  if (fresh === 0) return prepared(read.aliases);
  if (!hearEarly || fresh <= KEPT_AT_ONCE) {
    const kept = await keepAliases(names);
    return prepared(kept.ok ? kept.aliases : read.aliases);
  }
  const given = await inTurns(freshAliases(names, read.aliases), 'apart', {}, names.length);
  const early = await prepared([...read.aliases, ...given]);
  hearEarly(early);
  const kept = await keepAliases(names);
  return !kept.ok || (await areSaidBy(early, kept.aliases)) ? early : prepared(kept.aliases);
}

/** Whether these are the aliases that documents of `rules` say, and all of them. */
export async function areSaidBy(rules: RedactionRules, aliases: readonly AliasFields[]): Promise<boolean> {
  const said = new Map<string, AliasFields>();
  await inSlices(rules.aliases ?? [], (row) => said.set(aliasKey(row), row));
  let differing = 0;
  await inSlices(aliases, (row) => {
    const known = said.get(aliasKey(row));
    if (known?.alias !== row.alias || known.leave !== row.leave) differing += 1;
  });
  return rules.level === 'full' || (differing === 0 && said.size === aliases.length);
}

/** How many of `names` have no alias, and are to have one. */
async function countFresh(names: readonly KnownName[], aliases: readonly Alias[]): Promise<number> {
  const known = new Set<string>();
  await inSlices(aliases, (row) => known.add(aliasKey(row)));
  let fresh = 0;
  await inSlices(names, ({ kind, name }) => {
    if (kind !== 'code' && !known.has(aliasKey({ kind, term: toTerm(name) }))) fresh += 1;
  });
  return fresh;
}

/** Every alias that stands, in no order: a log of years has many. */
export async function readAliases(): Promise<Alias[]> {
  const rows = await db.transaction('r', db.aliases, async () => readInBatches(db.aliases));
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** Words that documents say and that are no win's. */
async function readWordsBeside(): Promise<string[]> {
  const [gaps, plans, criteria, talks, glossary, { profile }] = await Promise.all([
    db.gaps.toArray(),
    db.plans.toArray(),
    db.criteria.toArray(),
    db.talks.toArray(),
    listGlossary(),
    readSettings(),
  ]);
  return [
    ...gaps.map(({ text }) => text ?? ''),
    ...plans.flatMap(({ problem }) => [problem.name, problem.vagueFor]),
    ...criteria.flatMap(({ what, howKnown }) => [what, howKnown]),
    ...talks.map(({ notes }) => notes),
    ...glossary.flatMap(({ term, meaning }) => [term, meaning]),
    ...[profile.level, profile.target],
  ];
}
