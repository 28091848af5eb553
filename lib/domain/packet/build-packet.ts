import type { Day } from '@/lib/domain/day';
import { type Employer, employerOf } from '@/lib/domain/employer';
import type { Explained } from '@/lib/domain/glossary';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { isStanding, type LoggedWin, newestFirst } from '@/lib/domain/log';
import { claimValues, type StatedClaim } from '@/lib/domain/proof/claim';
import { gapsOf } from '@/lib/domain/proof/gap';
import { type Proof, proofsOf } from '@/lib/domain/proof/proof';
import { readinessOf } from '@/lib/domain/quiz/snapshot';
import { sharedAt } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { CRITERION_STATES, type Criterion, type CriterionState } from '@/lib/domain/talk/criterion';
import { behaviourAskedFor } from '@/lib/domain/talk/criterion-behaviour';
import { toEntry } from './entry';
import { headlinesOf } from './headlines';
import type { Entry, Packet } from './packet';
import { behaviourReader } from './packet-behaviour';
import { termsSaid } from './packet-glossary';
import type { PacketOptions } from './packet-options';

/** How much the manager's one page tells of each. */
const IN_SHORT = { lessons: 2, gaps: 3, criteria: 3 };

/** All that a packet is made of; `ladder` and `sayMissing` speak the packet's language. */
export interface PacketMatter {
  ladder: Ladder;
  /** The whole log. What may not leave is kept back here. */
  log: readonly LoggedWin[];
  /** By what of the log may leave, up to the packet's last day; where they are not counted yet, they are found. */
  proofs?: readonly Proof[];
  claims: readonly StatedClaim[];
  criteria: readonly Criterion[];
  glossary: readonly Explained[];
  employers: readonly Employer[];
  profile: { level: string; target: string };
  options: PacketOptions;
  redactor: Redactor;
  sayMissing: (proof: Proof) => string;
  today: Day;
}

/**
 * The packet of a log: every word has gone through `redactor`, and every number leaves out what may not leave. Proof and
 * headlines are found before that, since a level may blank the very field that a clause asks for.
 */
export function buildPacket(matter: PacketMatter): Packet {
  const { ladder, claims, options, redactor, today } = matter;
  const { audience } = options;
  const sharedOf = (log: readonly LoggedWin[]) =>
    sharedAt(log, redactor.level).filter(
      ({ win }) => options.employerId === null || employerOf(win, matter.employers) === options.employerId,
    );
  const asOf = options.to < today ? options.to : today;
  const proofs = matter.proofs ?? proofsOf(ladder, sharedOf(matter.log), asOf);
  const inTime = matter.log.filter((logged) => logged.win.occurredOn >= options.from && isStanding(logged, asOf));
  const standing = newestFirst(sharedOf(inTime));
  const say = (words: string) => redactor.text(words);
  const entryOf = entries(redactor);
  const lessons = standing.filter(({ win }) => win.kind === 'lesson');
  const isShort = audience === 'manager';
  const told = {
    headlines: headlinesOf(standing, ladder, options.headlineIds, asOf).map(entryOf),
    categories: categoriesOf({ ladder, claims, proofs, standing, audience, from: options.from, asOf, say, entryOf }),
    lessons: lessons.slice(0, isShort ? IN_SHORT.lessons : undefined).map(entryOf),
    gaps: audience === 'committee' ? null : gapsTold(matter, proofs, isShort),
    criteria: audience === 'committee' ? null : criteriaTold(matter, isShort),
    appendix: isShort && !options.appendix ? [] : standing.map(entryOf),
  };
  const values = claimValues(claims, ladder);
  const stands = proofs.map(({ behaviourId, state }) => ({ claim: values.get(behaviourId) ?? null, state }));
  return {
    ...{ audience, level: redactor.level, language: options.language },
    ...{ from: options.from, to: options.to, madeOn: today },
    person: say(options.person),
    present: say(matter.profile.level),
    target: say(matter.profile.target),
    employer: say(matter.employers.find(({ id }) => id === options.employerId)?.name ?? ''),
    ladder: { id: ladder.id, name: say(ladder.name), attribution: say(ladder.attribution) },
    counts: { wins: standing.length - lessons.length, lessons: lessons.length },
    readiness: audience === 'committee' ? null : readinessOf({ behaviours: stands }),
    ...told,
    glossary: glossaryTold(matter, told),
  };
}

/** Each win is redacted once, however often the packet tells it. */
function entries(redactor: Redactor): (logged: LoggedWin) => Entry {
  const known = new Map<string, Entry>();
  return (logged) => {
    const entry = known.get(logged.win.id) ?? toEntry(redactor.win(logged));
    known.set(logged.win.id, entry);
    return entry;
  };
}

/** The committee reads of nothing that has no evidence, not even an empty heading. */
function categoriesOf(of: Parameters<typeof behaviourReader>[0]): Packet['categories'] {
  const { ladder, audience, say } = of;
  const read = behaviourReader(of);
  const categories = ladder.categories.map((category) => ({
    id: category.id,
    name: say(category.name),
    behaviours: ladder.behaviours
      .filter(({ categoryId }) => categoryId === category.id)
      .map(read)
      .filter(({ state, entries }) => audience !== 'committee' || state !== null || entries.length > 0),
  }));
  return categories.filter(({ behaviours }) => behaviours.length > 0);
}

function gapsTold(matter: PacketMatter, proofs: readonly Proof[], isShort: boolean): NonNullable<Packet['gaps']> {
  const { ladder, claims, redactor } = matter;
  const gaps = gapsOf(ladder, proofs, claims).slice(0, isShort ? IN_SHORT.gaps : undefined);
  return gaps.map(({ behaviour, proof }) => ({
    behaviourId: behaviour.id,
    statement: redactor.text(behaviour.statement),
    state: proof.state,
    missing: matter.sayMissing(proof),
    next: redactor.text(behaviour.nextAction),
  }));
}

function criteriaTold(matter: PacketMatter, isShort: boolean): NonNullable<Packet['criteria']> {
  const { ladder, redactor } = matter;
  const place = ({ state }: { state: CriterionState }) => CRITERION_STATES.indexOf(state);
  // What is still open comes first: one page may have no room for the others.
  const asked = matter.criteria.filter(({ state }) => state !== 'dropped').sort((a, b) => place(a) - place(b));
  return asked.slice(0, isShort ? IN_SHORT.criteria : undefined).map((criterion) => ({
    what: redactor.text(criterion.what),
    howKnown: redactor.text(criterion.howKnown),
    statement: redactor.text(behaviourAskedFor(criterion, ladder)?.statement ?? ''),
    dueOn: criterion.dueOn,
    state: criterion.state,
  }));
}

function glossaryTold({ glossary, redactor }: PacketMatter, told: Parameters<typeof termsSaid>[0]): Packet['glossary'] {
  const explained = glossary.filter(({ meaning }) => meaning !== '');
  const terms = explained.map(({ term, meaning }) => ({ term: redactor.text(term), meaning: redactor.text(meaning) }));
  return termsSaid(told, terms);
}
