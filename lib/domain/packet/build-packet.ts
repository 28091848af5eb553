import { claimValues, type StatedClaim } from '@/lib/domain/claim';
import type { Criterion } from '@/lib/domain/criterion';
import { type Day, monthOf } from '@/lib/domain/day';
import { type Employer, employerOf } from '@/lib/domain/employer';
import { gapsOf } from '@/lib/domain/gap';
import type { Explained } from '@/lib/domain/glossary';
import type { Behaviour, Ladder } from '@/lib/domain/ladder';
import { isEvidence, isStanding, type LoggedWin, newestFirst } from '@/lib/domain/log';
import { type Proof, proofsOf } from '@/lib/domain/proof';
import { sharedAt } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { readinessOf, takeSnapshot } from '@/lib/domain/snapshot';
import { strongestWins } from '@/lib/domain/strongest';
import { toEntry } from './entry';
import { headlinesOf } from './headlines';
import type { Entry, Packet, PacketBehaviour } from './packet';
import type { PacketOptions } from './packet-options';

const ENTRIES_A_BEHAVIOUR = 3;

/** All that a packet is made of; `ladder` and `sayMissing` speak the packet's language. */
export interface PacketMatter {
  ladder: Ladder;
  /** The whole log. What may not leave is kept back here. */
  log: readonly LoggedWin[];
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

/** The packet of a log: every word has gone through `redactor`, and every number leaves out what may not leave. */
export function buildPacket(matter: PacketMatter): Packet {
  const { ladder, claims, options, redactor, today } = matter;
  const shared = sharedAt(matter.log, redactor.level).filter(
    ({ win }) => options.employerId === null || employerOf(win, matter.employers) === options.employerId,
  );
  const asOf = options.to < today ? options.to : today;
  const proofs = proofsOf(ladder, shared, asOf);
  const standing = newestFirst(
    shared.filter((logged) => isStanding(logged, asOf) && logged.win.occurredOn >= options.from),
  );
  const entryOf = entries(redactor);
  const lessons = standing.filter(({ win }) => win.kind === 'lesson');
  const hides = options.audience === 'committee';
  const snapshot = takeSnapshot({ ladder, claims, proofs, log: shared, reason: 'manual', today: asOf });
  const say = (words: string) => redactor.text(words);
  return {
    ...{ audience: options.audience, level: redactor.level, language: options.language },
    ...{ from: options.from, to: options.to, madeOn: today },
    person: say(options.person),
    present: say(matter.profile.level),
    target: say(matter.profile.target),
    employer: say(matter.employers.find(({ id }) => id === options.employerId)?.name ?? ''),
    ladder: { id: ladder.id, name: say(ladder.name), attribution: say(ladder.attribution) },
    counts: { wins: standing.length - lessons.length, lessons: lessons.length },
    readiness: hides ? null : readinessOf(snapshot),
    headlines: headlinesOf(standing, ladder, options.headlineIds, asOf).map(entryOf),
    categories: ladder.categories.map((category) => ({
      id: category.id,
      name: say(category.name),
      behaviours: ladder.behaviours
        .filter(({ categoryId }) => categoryId === category.id)
        .map((behaviour) => toBehaviour(behaviour, { ...matter, proofs, standing, entryOf, asOf })),
    })),
    lessons: lessons.map(entryOf),
    gaps: hides
      ? null
      : gapsOf(ladder, proofs, claims).map(({ behaviour, proof }) => ({
          behaviourId: behaviour.id,
          statement: say(behaviour.statement),
          state: proof.state,
          missing: matter.sayMissing(proof),
          next: say(behaviour.nextAction),
        })),
    criteria: hides
      ? null
      : matter.criteria
          .filter(({ state }) => state !== 'dropped')
          .map((criterion) => ({
            what: say(criterion.what),
            howKnown: say(criterion.howKnown),
            statement: say(ladder.behaviours.find(({ id }) => id === criterion.behaviourId)?.statement ?? ''),
            dueOn: criterion.dueOn,
            state: criterion.state,
          })),
    glossary: matter.glossary
      .filter(({ meaning }) => meaning !== '')
      .map(({ term, meaning }) => ({ term: say(term), meaning: say(meaning) })),
    appendix: standing.map(entryOf),
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

function toBehaviour(
  behaviour: Behaviour,
  of: PacketMatter & {
    proofs: readonly Proof[];
    standing: readonly LoggedWin[];
    entryOf: (logged: LoggedWin) => Entry;
    asOf: Day;
  },
): PacketBehaviour {
  const { ladder, options, redactor } = of;
  const state = of.proofs.find(({ behaviourId }) => behaviourId === behaviour.id)?.state ?? 'none';
  const linked = of.standing.filter(
    ({ behaviourIds, win }) => behaviourIds.includes(behaviour.id) && win.kind === 'win',
  );
  const telling = linked.filter(isEvidence);
  const best = strongestWins(linked, { ...ladder, behaviours: [behaviour] }, of.asOf, ENTRIES_A_BEHAVIOUR);
  const hides = options.audience === 'committee';
  return {
    id: behaviour.id,
    statement: redactor.text(behaviour.statement),
    claim: hides ? null : (claimValues(of.claims, ladder).get(behaviour.id) ?? null),
    state: hides && state !== 'met' ? null : state,
    months: new Set(telling.map(({ win }) => monthOf(win.occurredOn))).size,
    entries: best.map(of.entryOf),
    more: linked.length - best.length,
  };
}
