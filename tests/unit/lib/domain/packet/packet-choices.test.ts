import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES, DOCUMENT_LANGUAGES } from '@/lib/domain/packet/packet';
import { fromDraftFields, optionsOf, toDraftFields, usualChoices } from '@/lib/domain/packet/packet-choices';
import { PAPERS } from '@/lib/domain/packet/packet-options';
import { PACKET_WINDOWS } from '@/lib/domain/packet/packet-window';
import { REDACTION_LEVELS } from '@/lib/domain/redaction/level';

const usual = usualChoices('a4');
const on = { today: '2026-11-29', chapterEnd: '2026-03-31', employers: [] };

describe('what was chosen for a packet', () => {
  it.each([
    ['six-months', on, '2026-05-30', '2026-11-29'],
    ['year', on, '2025-11-30', '2026-11-29'],
    ['six-months', { ...on, today: '2026-08-31' }, '2026-03-01', '2026-08-31'],
    ['year', { ...on, today: '2028-02-29' }, '2027-03-01', '2028-02-29'],
    ['year', { ...on, today: '2026-11-30' }, '2025-12-01', '2026-11-30'],
    ['chapter', on, '2026-04-01', '2026-11-29'],
    ['chapter', { ...on, chapterEnd: null }, '2025-11-30', '2026-11-29'],
    ['chapter', { ...on, chapterEnd: on.today }, '2026-11-29', '2026-11-29'],
  ] as const)('of %s is a time that moves with today', (window, when, from, to) => {
    expect(optionsOf({ ...usual, window }, when)).toMatchObject({ from, to });
  });

  it.each([
    ['2026-01-01', '2026-02-01', '2026-01-01', '2026-02-01'],
    ['2026-02-01', '2026-01-01', '2025-11-30', '2026-11-29'],
    ['2026-02-31', '2026-03-01', '2025-11-30', '2026-11-29'],
    ['0002-01-01', '2026-02-01', '2025-11-30', '2026-11-29'],
    ['', '', '2025-11-30', '2026-11-29'],
  ])('of own days %s to %s is %s to %s', (from, to, first, last) => {
    expect(optionsOf({ ...usual, window: 'own', from, to }, on)).toMatchObject({ from: first, to: last });
  });

  it('is for any employer where the chosen one is gone', () => {
    const employerId = crypto.randomUUID();
    const chosen = { ...usual, employerId };
    expect(optionsOf(chosen, on).employerId).toBeNull();
    expect(optionsOf(chosen, { ...on, employers: [{ id: employerId }] }).employerId).toBe(employerId);
  });

  it('is the same after a draft of it, but for the level', () => {
    const arbitraryChoices = fc.record({
      audience: fc.constantFrom(...AUDIENCES),
      level: fc.constantFrom(...REDACTION_LEVELS),
      language: fc.constantFrom(...DOCUMENT_LANGUAGES),
      paper: fc.constantFrom(...PAPERS),
      window: fc.constantFrom(...PACKET_WINDOWS),
      from: fc.string({ maxLength: 10 }),
      to: fc.string({ maxLength: 10 }),
      employerId: fc.option(fc.uuid()),
      person: fc.string({ maxLength: 60 }),
      headlineIds: fc.option(fc.array(fc.uuid(), { maxLength: 3 })),
      appendix: fc.boolean(),
      ladderId: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        expect(fromDraftFields(toDraftFields(choices), usual)).toEqual({ ...choices, level: 'work-safe' });
      }),
    );
  });

  it.each([
    [{}],
    [{ audience: 'nobody' }],
    [{ ...toDraftFields(usual), rest: '{' }],
    [{ ...toDraftFields(usual), rest: '{"headlineIds":["x"]}' }],
  ])('is the usual where a draft says %j', (fields) => {
    expect(fromDraftFields(fields, usual)).toEqual(usual);
  });
});
