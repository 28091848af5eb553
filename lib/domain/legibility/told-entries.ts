import type { Entry, Packet } from '@/lib/domain/packet/packet';

/** A win that the document tells, and not only as a row of its table. */
export interface Told {
  /** As far as it is told: what the document leaves out for want of room is blank. */
  entry: Entry;
  isHeadline: boolean;
  /** Where it can be checked is told, too. */
  hasFoot: boolean;
}

/** In the order in which they are read, each once, as fully as the document tells them anywhere. */
export function toldEntries({ audience, headlines, categories, lessons }: Packet): Told[] {
  const inFull = categories.flatMap(({ behaviours }) => behaviours.flatMap(({ entries }) => entries));
  const fullIds = new Set(inFull.map(({ winId }) => winId));
  const isShort = audience === 'manager';
  const told = [
    ...headlines.map((entry) => {
      return { entry: fullIds.has(entry.winId) ? entry : inShort(entry), isHeadline: true, hasFoot: true };
    }),
    ...inFull.map((entry) => ({ entry, isHeadline: false, hasFoot: true })),
    ...lessons.map((entry) => {
      return { entry: isShort ? lessonInShort(entry) : entry, isHeadline: false, hasFoot: !isShort };
    }),
  ];
  return [...new Map(told.toReversed().map((each) => [each.entry.winId, each])).values()].toReversed();
}

const NOTHING = {
  ...{ plainLine: '', why: '', did: '', decision: '', reasoning: '', outcome: '', ownPart: '', learned: '' },
  ...{ leftWithThem: '', topic: '', praise: '', metric: null },
};

/** Page one has room for one line and the outcome. */
function inShort(entry: Entry): Entry {
  const { plainLine, did, decision, outcome } = entry;
  if (plainLine) return { ...entry, ...NOTHING, plainLine, outcome };
  return { ...entry, ...NOTHING, ...(did ? { did } : { decision }), outcome };
}

function lessonInShort(entry: Entry): Entry {
  const { learned, ownPart, did } = entry;
  if (learned) return { ...entry, ...NOTHING, learned };
  return { ...entry, ...NOTHING, ...(ownPart ? { ownPart } : { did }) };
}

/** The texts of a win that a reader reads, by the field that holds them. */
export const READ_FIELDS = [
  'title',
  'plainLine',
  'why',
  'did',
  'decision',
  'reasoning',
  'outcome',
  'ownPart',
  'learned',
  'leftWithThem',
  'topic',
  'praise',
] as const satisfies readonly (keyof Entry)[];

/** One text that the document says. */
export interface Said {
  entry: Entry;
  field: (typeof READ_FIELDS)[number];
  text: string;
}

/** What the document says of its wins, told or only listed: of a listed one its title. */
export function saidTexts(told: readonly Told[], appendix: readonly Entry[]): Said[] {
  const inFull = told.flatMap(({ entry }) => READ_FIELDS.map((field) => ({ entry, field, text: entry[field] })));
  const toldIds = new Set(told.map(({ entry }) => entry.winId));
  const listed = appendix.filter(({ winId }) => !toldIds.has(winId));
  return [...inFull, ...listed.map((entry) => ({ entry, field: 'title' as const, text: entry.title }))];
}
