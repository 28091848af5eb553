import * as v from 'valibot';
import { type Entry, type Packet, PacketSchema } from '@/lib/domain/packet/packet';

let made = 0;

export function anEntry(changes: Partial<Entry> = {}): Entry {
  made += 1;
  return {
    winId: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    kind: 'win',
    occurredOn: '2026-03-12',
    title: 'Retry loop found',
    plainLine: '',
    why: '',
    did: '',
    decision: '',
    reasoning: '',
    outcome: '',
    outcomeState: 'none',
    metric: null,
    ownPart: '',
    learned: '',
    leftWithThem: '',
    topic: '',
    praise: '',
    role: null,
    origin: 'unclear',
    scope: null,
    people: [],
    links: [],
    behaviourIds: [],
    ...changes,
  };
}

/** A win of which everything is said; `mark` makes its words its own. */
export function aFullEntry(mark: string, changes: Partial<Entry> = {}): Entry {
  return anEntry({
    title: `Title ${mark}`,
    plainLine: `Plain line ${mark}.`,
    why: `Reason ${mark}. Another reason ${mark}.`,
    did: `I did ${mark}. I also did ${mark}.`,
    decision: `We decided ${mark}.`,
    reasoning: `Because ${mark}.`,
    outcome: `Pages stopped ${mark}.`,
    outcomeState: 'held',
    metric: { label: `p95 ${mark}`, before: '900', after: '300', unit: 'ms' },
    ownPart: `On me ${mark}.`,
    learned: `Learned ${mark}.`,
    leftWithThem: `Left ${mark}.`,
    topic: `Topic ${mark}`,
    praise: `Praise ${mark}`,
    role: 'drove',
    origin: 'identified',
    scope: 'team',
    people: [`Ada ${mark}`, `Jonas ${mark}`],
    links: [
      { name: `acme/orchard #${mark}`, address: `https://github.com/acme/orchard/pull/${mark}?a=1&b=(2)` },
      { name: `hidden ${mark}`, address: null },
    ],
    ...changes,
  });
}

export function aPacket(changes: Partial<Packet> = {}): Packet {
  const [first, second, lesson] = [aFullEntry('101'), aFullEntry('102'), aFullEntry('103', { kind: 'lesson' })];
  const packet: Packet = {
    audience: 'self',
    level: 'work-safe',
    language: 'en',
    from: '2025-12-01',
    to: '2026-11-29',
    madeOn: '2026-11-29',
    person: 'Mara Lind',
    present: 'Engineer II',
    target: 'Senior engineer',
    employer: 'Orchard',
    ladder: { id: 'senior-engineer', name: 'Senior ladder', attribution: 'Words of Winnow.' },
    counts: { wins: 2, lessons: 1 },
    readiness: { claimed: 9, evidenced: 5, of: 15 },
    headlines: [first],
    categories: [
      {
        id: 'ownership',
        name: 'Problem ownership',
        behaviours: [
          {
            id: 'find-problems',
            statement: 'I find problems',
            claim: 'consistently',
            state: 'met',
            months: 4,
            entries: [first, second],
            more: 2,
          },
          { id: 'mentor', statement: 'I teach things', claim: null, state: 'thin', months: 0, entries: [], more: 0 },
        ],
      },
    ],
    lessons: [lesson],
    gaps: [
      {
        behaviourId: 'mentor',
        statement: 'I teach things',
        state: 'thin',
        missing: 'Missing: who.',
        next: 'Teach one.',
      },
    ],
    criteria: [
      {
        what: 'Lead one migration',
        howKnown: 'It is live',
        statement: 'I teach things',
        dueOn: '2027-01-31',
        state: 'open',
      },
    ],
    glossary: [{ term: 'p95', meaning: 'The slowest twentieth' }],
    appendix: [first, second, lesson],
    ...changes,
  };
  return v.parse(PacketSchema, packet);
}

/** `packet` with `text` in every field that holds somebody's words, and as the tail of every address. */
export function packetSaying(text: string): Packet {
  const line = text.slice(0, 500);
  const tail = text.replace(/\s/g, '');
  const said = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') {
      if (name === 'address') return `https://acme.example/${tail}`;
      return FIXED.test(name) ? value : line;
    }
    if (Array.isArray(value)) return value.map((each) => said(each, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, said(each, key)]));
  };
  const entry = aFullEntry('1');
  const packet = aPacket({ headlines: [entry], lessons: [entry], appendix: [entry] });
  return v.parse(PacketSchema, said(packet, ''));
}

/** Fields that hold ids, days and choices. */
const FIXED =
  /^(id|winId|behaviourId|behaviourIds|kind|occurredOn|outcomeState|role|origin|scope|audience|level|language|from|to|madeOn|claim|state|dueOn)$/;
