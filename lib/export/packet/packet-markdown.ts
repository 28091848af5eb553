import type { Entry, Packet } from '@/lib/domain/packet/packet';
import { markdownLink, markdownTable, escapeMarkdown as plain } from '@/lib/export/markdown';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { standingOf } from './behaviour-standing';
import { circumstancesOf, sayOutcome, sayPeople, storyOf, titleOf } from './entry-facts';
import { toHarmlessPacket } from './harmless-packet';

/** The packet as one Markdown document, in the speaker's language. */
export function packetToMarkdown(given: Packet, speaker: Speaker): string {
  const packet = toHarmlessPacket(given);
  const { words } = speaker;
  const tell = teller(speaker);
  return paragraphs([
    ...head(packet, speaker),
    `## ${words.headlines}`,
    ...(packet.headlines.length === 0 ? [words.noHeadlines] : packet.headlines.flatMap((entry) => tell(entry))),
    ...section(words.grid, packet.categories, () => [gridTable(packet, speaker)]),
    ...(packet.audience === 'manager' ? [] : byCategory(packet, speaker, tell)),
    ...section(words.lessonsHeading, packet.lessons, (lessons) => lessons.flatMap((entry) => tell(entry))),
    ...gaps(packet, speaker),
    ...criteria(packet, speaker),
    ...section(words.glossary, packet.glossary, (terms) => [
      markdownTable(
        [words.term, words.meaning],
        terms.map(({ term, meaning }) => [plain(term), plain(meaning)]),
      ),
    ]),
    ...section(words.appendix, packet.appendix, (entries) => [appendixTable(entries, speaker)]),
    '---',
    packet.ladder.attribution && speaker.fill(words.ladderCredit, { attribution: plain(packet.ladder.attribution) }),
    speaker.fill(words.madeWith, { day: speaker.day(packet.madeOn) }),
  ]);
}

function paragraphs(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function section<T>(title: string, things: readonly T[], write: (things: readonly T[]) => string[]): string[] {
  return things.length === 0 ? [] : [`## ${title}`, ...write(things)];
}

function head(packet: Packet, speaker: Speaker): string[] {
  const { words, fill, day } = speaker;
  const { person, employer, present, target, ladder, counts, readiness } = packet;
  const named = (sentence: string, level: string) => (level === '' ? '' : fill(sentence, { level: plain(level) }));
  const lines = [
    [words.audiences[packet.audience], plain(employer)],
    [named(words.present, present), named(words.target, target)],
    [fill(words.ladder, { name: plain(ladder.name) })],
    [fill(words.window, { from: day(packet.from), to: day(packet.to) }), fill(words.made, { day: day(packet.madeOn) })],
    [
      fill(words.counts, {
        wins: speaker.count(words.wins, counts.wins),
        lessons: speaker.count(words.lessons, counts.lessons),
      }),
    ],
  ];
  return [
    `# ${person === '' ? words.title : `${words.title}: ${plain(person)}`}`,
    lines
      .map((line) => speaker.parts(line))
      .filter((line) => line !== '')
      .join('  \n'),
    ...(readiness === null ? [] : [`**${fill(words.readiness, readiness)}**`, words.notAPrediction]),
  ];
}

type Teller = (entry: Entry, depth?: '###' | '####') => string[];

/** Tells a win in full the first time, and by name after that. */
function teller(speaker: Speaker): Teller {
  const told = new Set<string>();
  return (entry, depth = '###') => {
    const isNew = !told.has(entry.winId);
    told.add(entry.winId);
    const title = `${depth} ${plain(entry.title)}`;
    return isNew
      ? [title, ...inFull(entry, speaker)]
      : [title, speaker.parts([speaker.day(entry.occurredOn), speaker.words.toldAbove])];
  };
}

function inFull(entry: Entry, speaker: Speaker): string[] {
  const facts = storyOf(entry, speaker).map(({ label, text }) => `- **${label}:** ${plain(text)}`);
  return [plain(entry.plainLine), facts.join('\n'), footOf(entry, speaker)];
}

/** As on paper: when, in which part, how far it reached, with whom, and where it can be checked. */
function footOf(entry: Entry, speaker: Speaker): string {
  const said = [...circumstancesOf(entry, speaker), plain(sayPeople(entry, speaker)), linksOf(entry)];
  return speaker.parts([speaker.day(entry.occurredOn), ...said]);
}

function linksOf({ links }: Entry): string {
  return links.map(({ name, address }) => (address === null ? plain(name) : markdownLink(name, address))).join(', ');
}

function gridTable({ categories, audience }: Packet, speaker: Speaker): string {
  const { words } = speaker;
  const isOpen = audience !== 'committee';
  const rows = categories.flatMap(({ name, behaviours }) =>
    behaviours.map(({ statement, claim, state, months }) => [
      plain(name),
      plain(statement),
      ...(isOpen
        ? [claim === null ? words.noClaim : words.claims[claim], state === null ? '' : words.states[state]]
        : []),
      speaker.count(words.monthCount, months),
    ]),
  );
  const stands = isOpen ? [words.claim, words.proof] : [];
  return markdownTable([words.category, words.behaviour, ...stands, words.months], rows);
}

function byCategory({ categories, audience }: Packet, speaker: Speaker, tell: Teller): string[] {
  return categories.flatMap(({ name, behaviours }) => {
    // As on paper: the committee reads of no behaviour without a win below it.
    const told = behaviours.filter(({ entries }) => audience !== 'committee' || entries.length > 0);
    const lines = told.flatMap((behaviour) => [
      `### ${plain(behaviour.statement)}`,
      standingOf(behaviour, audience, speaker),
      ...behaviour.entries.flatMap((entry) => tell(entry, '####')),
    ]);
    return lines.length === 0 ? [] : [`## ${plain(name)}`, ...lines];
  });
}

function gaps({ gaps: told }: Packet, { words, fill }: Speaker): string[] {
  if (told === null) return [];
  const items = told.map(({ statement, state, missing, next }) =>
    [
      `- **${plain(statement)}** (${words.states[state]})`,
      `  ${plain(missing)}`,
      ...(next === '' ? [] : [`  ${fill(words.next, { action: plain(next) })}`]),
    ].join('  \n'),
  );
  return [`## ${words.gaps}`, items.length === 0 ? words.noGaps : items.join('\n')];
}

function criteria({ criteria: asked }: Packet, { words, fill, day }: Speaker): string[] {
  return section(words.criteria, asked ?? [], (all) => [
    all
      .map(({ what, howKnown, statement, dueOn, state }) =>
        [
          `- **${plain(what)}** (${words.criterionStates[state]})`,
          ...(howKnown === '' ? [] : [`  ${fill(words.howKnown, { how: plain(howKnown) })}`]),
          ...(statement === '' ? [] : [`  ${words.behaviour}: ${plain(statement)}`]),
          ...(dueOn === null ? [] : [`  ${fill(words.due, { day: day(dueOn) })}`]),
        ].join('  \n'),
      )
      .join('\n'),
  ]);
}

function appendixTable(entries: readonly Entry[], speaker: Speaker): string {
  const { words } = speaker;
  return markdownTable(
    [words.date, words.win, words.outcome, words.role, words.link],
    entries.map((entry) => [
      speaker.day(entry.occurredOn),
      plain(titleOf(entry, speaker)),
      plain(sayOutcome(entry, speaker)),
      entry.role === null ? '' : words.roles[entry.role],
      linksOf(entry),
    ]),
  );
}
