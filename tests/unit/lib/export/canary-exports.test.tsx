// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { drawnAsHtml, drawnAsRichText } from '@/components/packet/exports/drawn-packet';
import { AUDIENCES, type Audience, type Packet } from '@/lib/domain/packet/packet';
import { entriesOf } from '@/lib/domain/packet/packet-entries';
import { REDACTION_LEVELS, type RedactionLevel } from '@/lib/domain/redaction/level';
import { packetToCsv } from '@/lib/export/packet/packet-csv';
import { packetFileName } from '@/lib/export/packet/packet-file-name';
import { packetToForm } from '@/lib/export/packet/packet-form';
import { packetToJson } from '@/lib/export/packet/packet-json';
import { packetToMarkdown } from '@/lib/export/packet/packet-markdown';
import { packetToPrompt } from '@/lib/export/packet/packet-prompt';
import { type Speaker, speakerOf } from '@/lib/i18n/documents/speaker';
import { aCriterion } from '../domain/a-criterion';
import { aPacket } from '../domain/packet/a-packet';
import { canary, notesBeside, TOKEN_SHAPE } from '../domain/redaction/canary';
import { tokensIn } from '../domain/redaction/find-tokens';

const bird = canary(process.env.WINNOW_LONG ? 1000 : 24);
const known = new Set(bird.tokens);
const speaker = speakerOf('en');

/** Every format that a packet leaves in. */
const FORMATS: Record<string, (packet: Packet, speaker: Speaker) => string> = {
  Markdown: packetToMarkdown,
  HTML: drawnAsHtml,
  'rich text': (packet, of) => drawnAsRichText(packet, of).html,
  'the plain twin of rich text': (packet, of) => drawnAsRichText(packet, of).text,
  'a form': (packet, of) =>
    packetToForm(packet, of, { winIds: entriesOf(packet).map(({ winId }) => winId), target: null }).text,
  CSV: packetToCsv,
  JSON: packetToJson,
  'a prompt': packetToPrompt,
  'a file name': (packet) => ['html', 'md', 'csv', 'json'].map((ending) => packetFileName(packet, ending)).join(' '),
};

/** At Full, names stand in what the user writes beside the wins as they were written. */
function packetOf(audience: Audience, level: RedactionLevel): Packet {
  const notes = level === 'full' ? [] : notesBeside(bird);
  return aPacket({
    log: bird.log,
    redactor: bird.start(level),
    today: '2026-02-10',
    options: { audience, level, from: '2025-01-01', to: '2026-02-10', appendix: true },
    criteria: notes.map((what) => aCriterion({ what, howKnown: what, behaviourId: 'mentor' })),
    profile: { level: notes[3] ?? '', target: notes[7] ?? '' },
  });
}

function told(written: string): string[] {
  return [...tokensIn(written, TOKEN_SHAPE)].sort();
}

/** No packet has a place for these fields, at whatever level. */
const WITHOUT_PLACE = /k(?:fnote|tag|excerpt|rev|asg|mile|label|atitle)$/;
/** What follows an address: told where the address is a page's, and that at Full alone. */
const AFTER_ADDRESS = /kquery$/;

describe('a log in which everything carries a token', () => {
  describe.each(AUDIENCES)('as a packet for %s', (audience) => {
    it.each(REDACTION_LEVELS)('tells at %s only what this level allows, in every format', (level) => {
      const packet = packetOf(audience, level);
      const allowed = bird.allowed(level);
      const union = new Set<string>();
      for (const [format, write] of Object.entries(FORMATS)) {
        const found = told(write(packet, speaker));
        expect(
          found.filter((token) => !known.has(token)),
          `${format}: nothing unknown`,
        ).toEqual([]);
        expect(
          found.filter((token) => !allowed.has(token)),
          format,
        ).toEqual([]);
        if (level === 'public')
          expect(
            bird.sensitive.filter((token) => found.includes(token)),
            format,
          ).toEqual([]);
        if (format === 'a file name') expect(found).toEqual([]);
        else expect(found.length, `${format} tells something`).toBeGreaterThan(10);
        for (const token of found) union.add(token);
      }
      expect([...union].filter((token) => WITHOUT_PLACE.test(token))).toEqual([]);
      // What other readers get is shorter; all formats together tell oneself everything that is allowed.
      const isDue = (token: string) => !WITHOUT_PLACE.test(token) && !AFTER_ADDRESS.test(token);
      if (audience === 'self') expect([...allowed].filter((token) => isDue(token) && !union.has(token))).toEqual([]);
    });
  });
});
