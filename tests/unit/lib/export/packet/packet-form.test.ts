import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/packet/packet';
import { packetToForm } from '@/lib/export/packet/packet-form';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { aFullEntry, anEntry, aPacket, packetSaying } from '../a-packet';
import { injections } from '../injections';

const en = speakerOf('en');

function form(entries: Entry[], target: number | null = null, speaker = en) {
  const packet = aPacket({ language: speaker.language, headlines: [], categories: [], lessons: [], appendix: entries });
  return packetToForm(packet, speaker, { winIds: entries.map(({ winId }) => winId), target });
}

describe('the text for a form', () => {
  it('has situation, task, action and result', () => {
    expect(form([aFullEntry('7')]).text).toBe(
      [
        'Title 7 (Mar 12, 2026)',
        'Situation: Reason 7. Another reason 7.',
        'Task: We decided 7.',
        'Action: I did 7. I also did 7.',
        'Result: Pages stopped 7. It held. P95 7: 900 → 300 ms.',
      ].join('\n'),
    );
  });

  it('speaks the language chosen for it', () => {
    const german = form([aFullEntry('7', { decision: '' })], null, speakerOf('de')).text;
    expect(german).toContain('Aufgabe: Von mir entdeckt, federführend.');
    expect(form([aFullEntry('7')], null, speakerOf('es')).text).toContain('Situación: Reason 7.');
  });

  it.each<[string, Partial<Entry>, string]>([
    ['what was done alone', { did: 'I wrote the guide' }, 'Action: I wrote the guide'],
    ['an origin for a task', { did: 'I fixed it.', origin: 'assigned' }, 'Task: Assigned to me.\nAction: I fixed it.'],
    ['a role alone, which is no task', { did: 'I asked.', role: 'reviewed', origin: 'unclear' }, 'Action: I asked.'],
    ['an open outcome', { did: 'I fixed it.', outcomeState: 'pending' }, 'Action: I fixed it.\nResult: Still open.'],
    [
      'a lesson',
      { kind: 'lesson', did: 'I tried.', learned: 'Test the rollback.' },
      'Action: I tried.\nResult: Test the rollback.',
    ],
    ['a metric alone', { metric: { label: 'p95', before: '', after: '3', unit: 's' } }, 'Result: P95: 3 s.'],
  ])('leaves out what is blank: %s', (_name, changes, lines) => {
    const title = changes.kind === 'lesson' ? 'Lesson: T' : 'T';
    expect(form([anEntry({ title: 'T', ...changes })]).text).toBe(`${title} (Mar 12, 2026)\n${lines}`);
  });

  it.each([
    ['en', 'Lesson: T ('],
    ['de', 'Lehre: T ('],
    ['es', 'Aprendizaje: T ('],
  ] as const)('says of a lesson that it is one: %s', (language, title) => {
    const lesson = anEntry({ kind: 'lesson', title: 'T', did: 'I tried.' });
    expect(form([lesson], null, speakerOf(language)).text.startsWith(title)).toBe(true);
  });

  it('says what did not fit, by win', () => {
    const [first, second] = [aFullEntry('1'), aFullEntry('2')];
    expect(form([first, second], 200)).toEqual({
      text: [
        'Title 1 (Mar 12, 2026)\nSituation: Reason 1.\nTask: We decided 1.\nAction: I did 1.\nResult: Pages stopped 1.',
        'Title 2 (Mar 12, 2026)\nSituation: Reason 2.\nAction: I did 2.\nResult: Pages stopped 2.',
      ].join('\n\n'),
      leftOut: [
        { winId: first.winId, title: 'Title 1', sentences: 4 },
        { winId: second.winId, title: 'Title 2', sentences: 5 },
      ],
    });
  });

  it('says of which win there is nothing but a title', () => {
    const bare = anEntry({ title: 'Bare' });
    expect(form([bare])).toEqual({
      text: '',
      leftOut: [{ winId: bare.winId, title: 'Bare', sentences: 0 }],
    });
  });

  it('never gets longer than it may, and never cuts a sentence', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{0,9}( [a-z]{1,9}){0,6}[.!?]$/);
    const texts = fc.array(words, { maxLength: 4 }).map((all) => all.join(' '));
    const entry = fc
      .record({ why: texts, did: texts, decision: texts, outcome: texts, title: words })
      .map((fields) => anEntry(fields));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), fc.integer({ min: 1, max: 600 }), (entries, target) => {
        const whole = form(entries);
        const { text, leftOut } = form(entries, target);
        expect(text.length).toBeLessThanOrEqual(target);
        const sentences = new Set(whole.text.split(/(?<=[.!?)])\s|\n|: /));
        for (const piece of text.split(/(?<=[.!?)])\s|\n|: /)) if (piece) expect(sentences).toContain(piece);
        if (whole.text.length <= target) expect(text).toBe(whole.text);
        else expect(leftOut.length).toBeGreaterThan(0);
      }),
    );
  });

  it('takes 300 payloads as words, a line a part', () => {
    for (const payload of injections()) {
      const packet = packetSaying(payload);
      const winIds = packet.appendix.map(({ winId }) => winId);
      const { text } = packetToForm(packet, en, { winIds, target: null });
      expect(text.split('\n').length, payload).toBeLessThanOrEqual(5);
      expect(text.replaceAll('\n', ''), payload).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});
