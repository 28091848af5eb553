// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { drawnAsHtml, drawnAsRichText } from '@/components/packet/exports/drawn-packet';
import { DOCUMENT_LANGUAGES, type Packet } from '@/lib/domain/packet/packet';
import { textsOf } from '@/lib/domain/packet/packet-entries';
import { type Speaker, speakerOf } from '@/lib/i18n/documents/speaker';
import { sampleOf } from '../../../../e2e/seed/sample';
import { aFullEntry, aPacket, packetSaying } from '../../../lib/export/a-packet';
import { dangersIn, drawn } from '../../../lib/export/drawn';
import { injections } from '../../../lib/export/injections';

const en = speakerOf('en');

/** The file as a browser opens it. */
function opened(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const linksIn = (page: Element) => [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));

describe.each<[string, number, (packet: Packet, speaker: Speaker) => Element]>([
  ['HTML', 12, (packet: Packet, speaker: Speaker): Element => opened(drawnAsHtml(packet, speaker)).body],
  ['rich text', 6, (packet: Packet, speaker: Speaker): Element => drawn(drawnAsRichText(packet, speaker).html)],
])('the packet as %s', (_name, count, write) => {
  it.each(DOCUMENT_LANGUAGES)('in %s keeps every fact, and a parser finds it again', (language) => {
    const speaker = speakerOf(language);
    const packet = aPacket({ language });
    const page = write(packet, speaker);
    const text = plain(page.textContent);
    for (const entry of [...packet.headlines, ...packet.lessons]) {
      for (const words of textsOf(entry)) expect(text).toContain(plain(words));
      expect(text).toContain(speaker.day(entry.occurredOn));
      expect(text).toContain(speaker.words.roles.drove);
      expect(text).toContain(speaker.words.origins.identified);
      expect(text.toLowerCase()).toContain(`${speaker.words.outcomeStates.held}.`);
    }
    for (const { statement, missing, next } of packet.gaps ?? []) {
      for (const words of [statement, missing, next]) expect(text).toContain(words);
    }
    const addresses = packet.appendix.flatMap(({ links }) => links.flatMap(({ address }) => address ?? []));
    expect(new Set(linksIn(page))).toEqual(new Set(addresses));
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(plain(page.querySelector('h1')?.textContent)).toBe(speaker.words.title);
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  // Drawing takes a while here: all 300 in a long run. What cleans the drawing is given all of them every time.
  it(`runs, loads and goes to nothing of ${count} payloads in every field`, { timeout: 120_000 }, () => {
    for (const payload of sampleOf(injections(), count)) {
      const page = write(packetSaying(payload), en);
      expect(dangersIn(page), payload).toEqual([]);
      expect(linksIn(page).filter((address) => !address?.startsWith('https://acme.example/'))).toEqual([]);
    }
  });
});

describe('the rich text', () => {
  it('has its headlines in bold, and each category by name before what is said of it', () => {
    const { html, text } = drawnAsRichText(aPacket({ audience: 'committee' }), en);
    expect(html).toContain('<strong>Title 101</strong>');
    expect(text).toMatch(/- Problem ownership 0 wins\n/);
  });
});

describe('the HTML file', () => {
  it('is the same to the last byte, however often it is drawn', () => {
    const packet = aPacket({ appendix: Array.from({ length: 30 }, (_, index) => aFullEntry(`w${index}`)) });
    const first = drawnAsHtml(packet, en);
    expect(drawnAsHtml(structuredClone(packet), speakerOf('en'))).toBe(first);
    expect(drawnAsRichText(packet, en)).toEqual(drawnAsRichText(structuredClone(packet), en));
  });

  it('is in its language and tells nothing beside its text', () => {
    const packet = aPacket({ language: 'de' });
    const html = drawnAsHtml(packet, speakerOf('de'));
    expect(html).toContain('<html lang="de">');
    for (const { winId } of packet.appendix) expect(html).not.toContain(winId);
    expect(html).not.toMatch(/chrome-extension|<script|\bon\w+=|data-block|data-win/);
    expect(opened(html).title).toBe('Unterlagen zur Beförderung');
  });
});
