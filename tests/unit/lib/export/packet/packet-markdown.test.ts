import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { toHarmlessText } from '@/lib/domain/harmless-text';
import { DOCUMENT_LANGUAGES, type Entry, type Packet } from '@/lib/domain/packet/packet';
import { textsOf } from '@/lib/domain/packet/packet-entries';
import { packetToMarkdown } from '@/lib/export/packet/packet-markdown';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { sampleOf } from '../../../../e2e/seed/sample';
import { aFullEntry, anEntry, aPacket, packetSaying } from '../a-packet';
import { injections } from '../injections';

const en = speakerOf('en');
/** Of 300: a parser reads each of them in every field. */
const PAYLOADS = process.env.WINNOW_LONG ? 300 : 12;
const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join(' ') : '';
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const read = (markdown: string) => {
  const root = parse(markdown);
  const nodes = nodesOf(root);
  return {
    text: plain(textOf(root)),
    links: nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
    types: new Set(nodes.map(({ type }) => type)),
    headings: nodes.flatMap((node) => (node.type === 'heading' ? [{ depth: node.depth, text: textOf(node) }] : [])),
  };
};

/** Every word that the packet holds of somebody's own. */
function of(packet: Packet): string[] {
  const entries = [
    ...packet.headlines,
    ...packet.lessons,
    ...packet.categories.flatMap(({ behaviours }) => behaviours.flatMap(({ entries: told }) => told)),
  ];
  return [
    ...entries.flatMap(textsOf),
    ...[packet.person, packet.employer, packet.present, packet.target, packet.ladder.name, packet.ladder.attribution],
    ...packet.categories.flatMap(({ name, behaviours }) => [name, ...behaviours.map(({ statement }) => statement)]),
    ...(packet.gaps ?? []).flatMap(({ statement, missing, next }) => [statement, missing, next]),
    ...(packet.criteria ?? []).flatMap(({ what, howKnown, statement }) => [what, howKnown, statement]),
    ...packet.glossary.flatMap(({ term, meaning }) => [term, meaning]),
  ];
}

describe('the packet in Markdown', () => {
  it.each(DOCUMENT_LANGUAGES)('in %s keeps every fact, and a parser finds it again', (language) => {
    const packet = aPacket({ language });
    const speaker = speakerOf(language);
    const { text, links, headings } = read(packetToMarkdown(packet, speaker));
    for (const words of of(packet)) expect(text).toContain(plain(words));
    for (const entry of [...packet.headlines, ...packet.lessons]) {
      expect(text).toContain(speaker.day(entry.occurredOn));
      expect(text).toContain(speaker.words.roles.drove);
      expect(text).toContain(speaker.words.origins.identified);
      expect(text).toContain(speaker.words.scopes.team);
      expect(text.toLowerCase()).toContain(`${speaker.words.outcomeStates.held}.`);
    }
    const addresses = packet.appendix.flatMap((entry) => entry.links.flatMap(({ address }) => address ?? []));
    expect(new Set(links)).toEqual(new Set(addresses));
    expect(headings.filter(({ depth }) => depth === 1)).toHaveLength(1);
    expect(text).toContain(speaker.words.title);
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it('says of a lesson in the appendix that it is one', () => {
    const markdown = packetToMarkdown(aPacket(), en);
    expect(markdown).toContain('| Lesson: Title 103 |');
    expect(markdown).toContain('### Title 103');
  });

  it('tells every win of the appendix by day, name, outcome, role and link', () => {
    const appendix = Array.from({ length: 120 }, (_, index) => aFullEntry(`w${index}`));
    const table = nodesOf(parse(packetToMarkdown(aPacket({ appendix }), en))).findLast(({ type }) => type === 'table');
    expect(table).toBeDefined();
    const rows = table && 'children' in table ? table.children.slice(1) : [];
    expect(rows.map((row) => ('children' in row ? row.children.map((cell) => plain(textOf(cell))) : []))).toEqual(
      appendix.map((_, index) => [
        'Mar 12, 2026',
        `Title w${index}`,
        `Pages stopped w${index}. It held.`,
        'drove it',
        `acme/orchard #w${index} , hidden w${index}`,
      ]),
    );
  });

  it('leaves out what is blank, and invents nothing', () => {
    const bare = anEntry({ title: 'Only a title' });
    const packet = aPacket({
      headlines: [bare],
      categories: [],
      lessons: [],
      gaps: null,
      criteria: null,
      glossary: [],
    });
    const markdown = packetToMarkdown({ ...packet, appendix: [], readiness: null, person: '', employer: '' }, en);
    expect(markdown).toContain('### Only a title\n\nMar 12, 2026\n\n---');
    expect(markdown.match(/^## .*$/gm)).toEqual(['## Wins to start with']);
    expect(markdown).not.toContain('**');
  });

  it('tells a win in full once', () => {
    const markdown = packetToMarkdown(aPacket(), en);
    expect(markdown.match(/I did 101/g)).toHaveLength(1);
    expect(markdown.match(/^#{3,4} Title 101$/gm)).toHaveLength(2);
    expect(markdown).toContain('Mar 12, 2026\u00a0· told above');
  });

  it('has no claim column for the committee', () => {
    const markdown = packetToMarkdown(aPacket({ audience: 'committee', readiness: null, gaps: null }), en);
    expect(markdown).not.toContain('Claim');
    expect(markdown).not.toContain('not said');
  });

  it('tells the committee of no proof that one behaviour has and the next has not', () => {
    const [category] = aPacket().categories;
    const [behaviour] = category?.behaviours ?? [];
    if (!category || !behaviour) throw new Error('the packet has no behaviour');
    const behaviours = (['met', null] as const).map((state, index) => ({ ...behaviour, id: `b${index}`, state }));
    const told = (audience: 'committee' | 'self') =>
      packetToMarkdown(aPacket({ audience, categories: [{ ...category, behaviours }] }), en);
    expect(told('committee')).not.toMatch(/Proof|\bmet\b/);
    expect(told('self')).toMatch(/Proof: met/);
  });

  it('says that nothing is logged for a behaviour only where nothing is', () => {
    const [category] = aPacket().categories;
    const [behaviour] = category?.behaviours ?? [];
    if (!category || !behaviour) throw new Error('the packet has no behaviour');
    const told = (audience: 'committee' | 'self', counts: { months: number; more: number }) => {
      const behaviours = [{ ...behaviour, ...counts, entries: [] }];
      return packetToMarkdown(aPacket({ audience, categories: [{ ...category, behaviours }] }), en);
    };
    const nothing = 'Nothing is logged for it';
    expect(told('self', { months: 0, more: 0 })).toContain(nothing);
    expect(told('self', { months: 1, more: 0 })).not.toContain(nothing);
    expect(told('self', { months: 0, more: 1 })).not.toContain(nothing);
    // What the committee would read as a gap is no part of its version, as on paper.
    expect(told('committee', { months: 0, more: 0 })).not.toMatch(new RegExp(`^###? ${category.name}|${nothing}`, 'm'));
  });

  it('says under each behaviour how it stands, and under each win where it can be checked, as on paper', () => {
    const markdown = packetToMarkdown(aPacket(), en);
    expect(markdown).toMatch(/^### .*\n\nClaim: .*months? of evidence/m);
    expect(markdown).toMatch(/^Mar 12, 2026\u00a0· drove it\u00a0· found by me\u00a0· the team\u00a0· With: .*\]\(/m);
  });

  it('has no word on where a ladder comes from that says nothing of it', () => {
    const packet = aPacket();
    const markdown = packetToMarkdown({ ...packet, ladder: { ...packet.ladder, attribution: '' } }, en);
    expect(markdown).not.toContain('About this ladder');
  });

  it('is the same to the last byte for the same packet', () => {
    const packet = aPacket();
    expect(packetToMarkdown(structuredClone(packet), speakerOf('es'))).toBe(packetToMarkdown(packet, speakerOf('es')));
  });

  it(`takes ${PAYLOADS} payloads in every field as words`, () => {
    const payloads = injections();
    expect(new Set(payloads).size).toBe(300);
    const shape = [...read(packetToMarkdown(aPacket(), en)).types].sort();
    for (const payload of sampleOf(payloads, PAYLOADS)) {
      const { types, links, headings, text } = read(packetToMarkdown(packetSaying(payload), en));
      expect(text).toContain(plain(toHarmlessText(payload.replace(/\p{Cs}/gu, '\ufffd'))));
      expect(types, payload).not.toContain('html');
      expect(
        [...types].filter((type) => !shape.includes(type)),
        payload,
      ).toEqual([]);
      expect(
        links.filter((address) => !/^https:\/\/acme\.example\//.test(address)),
        payload,
      ).toEqual([]);
      expect(
        headings.filter(({ depth }) => depth === 1),
        payload,
      ).toHaveLength(1);
    }
  });
});

it('a metric tells as much as there is', () => {
  const told = (metric: Entry['metric']) => {
    const markdown = packetToMarkdown(aPacket({ headlines: [anEntry({ metric })] }), en);
    return /\*\*In numbers:\*\* (.*)/.exec(markdown.slice(0, markdown.indexOf('## Evidence')))?.[1];
  };
  expect(told({ label: 'p95', before: '900', after: '300', unit: 'ms' })).toBe('p95: 900 → 300 ms');
  expect(told({ label: 'p95', before: '', after: '300', unit: 'ms' })).toBe('p95: 300 ms');
  expect(told({ label: 'p95', before: '', after: '', unit: 'ms' })).toBe('p95');
  expect(told({ label: '', before: '', after: '3', unit: '' })).toBe('3');
  expect(told({ label: '', before: '', after: '', unit: '' })).toBeUndefined();
});
