import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { packetToCsv } from '@/lib/export/packet/packet-csv';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { aFullEntry, anEntry, aPacket, packetSaying } from '../a-packet';
import { injections } from '../injections';

const en = speakerOf('en');
const read = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe('the packet as a table', () => {
  it('has a row a win with all that is told of it, the newest first', () => {
    const older = anEntry({ title: 'Older', occurredOn: '2025-12-02' });
    const full = aFullEntry('9', { occurredOn: '2026-11-01', behaviourIds: ['find-problems', 'gone'] });
    const rows = read(
      packetToCsv(
        aPacket({ headlines: [older], categories: aPacket().categories, lessons: [], appendix: [older, full] }),
        en,
      ),
    );
    expect(rows[0]).toEqual({
      Date: '2026-11-01',
      Win: 'Title 9',
      Kind: 'win',
      'In plain words': 'Plain line 9.',
      Context: 'Reason 9. Another reason 9.',
      'What I did': 'I did 9. I also did 9.',
      Decision: 'We decided 9.',
      Reasoning: 'Because 9.',
      Outcome: 'Pages stopped 9.',
      'State of the outcome': 'it held',
      'In numbers': 'p95 9: 900 → 300 ms',
      'What was on me': 'On me 9.',
      'What I learned': 'Learned 9.',
      'How it was left with them': 'Left 9.',
      Topic: 'Topic 9',
      'What others said': 'Praise 9',
      Role: 'drove it',
      Origin: 'found by me',
      Scope: 'the team',
      With: 'Ada 9; Jonas 9',
      Behaviour: 'I find problems',
      Link: 'https://github.com/acme/orchard/pull/9?a=1&b=(2) hidden 9',
    });
    expect(rows.at(-1)?.Win).toBe('Older');
  });

  it('tells each win once, and the ones of a packet without an appendix too', () => {
    const rows = read(packetToCsv(aPacket({ appendix: [] }), en));
    expect(rows.map(({ Win }) => Win)).toEqual(['Title 101', 'Title 102', 'Title 103']);
  });

  it('has the heads of its language', () => {
    expect(packetToCsv(aPacket({ language: 'de' }), speakerOf('de'))).toMatch(/^\ufeff"Datum","Erfolg",/);
    expect(packetToCsv(aPacket({ language: 'es' }), speakerOf('es'))).toMatch(/^\ufeff"Fecha","Logro",/);
  });

  it('keeps its columns under 300 payloads, and none begins a formula', () => {
    for (const payload of injections()) {
      const rows = Papa.parse<string[]>(packetToCsv(packetSaying(payload), en), { skipEmptyLines: true }).data;
      expect(
        rows.map(({ length }) => length),
        payload,
      ).toEqual(rows.map(() => 22));
      expect(
        rows.flat().filter((cell) => /^[\s\p{C}"]*[=+\-@＝＋－＠]/u.test(cell)),
        payload,
      ).toEqual([]);
    }
  });

  it('is the same to the last byte for the same packet', () => {
    const packet = aPacket();
    expect(packetToCsv(structuredClone(packet), en)).toBe(packetToCsv(packet, en));
  });
});
