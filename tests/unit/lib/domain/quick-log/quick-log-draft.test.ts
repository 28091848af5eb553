import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyQuickLog, isEmptyQuickLog, type QuickLog } from '@/lib/domain/quick-log/quick-log';
import { continueDraft, fromDraftFields, toDraftFields } from '@/lib/domain/quick-log/quick-log-draft';
import { starters } from '@/lib/domain/quick-log/starter';
import { COACH_QUESTIONS } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const NEW = '00000000-0000-4000-8000-000000000001';
const entries: fc.Arbitrary<QuickLog> = fc.record({
  winId: fc.uuid(),
  text: fc.string(),
  starterId: fc.constantFrom(...starters.map(({ id }) => id), null),
  answers: fc.record({ person: fc.string(), leftWithThem: fc.string() }, { requiredKeys: [] }),
  behaviourIds: fc.subarray(seniorEngineer.behaviours.map(({ id }) => id)),
  waved: fc.subarray([...COACH_QUESTIONS]),
  shows: fc.option(fc.constantFrom('mentor', 'find-problems')),
  pageKey: fc.string(),
});

describe('a draft of the quick log', () => {
  it('comes back as it was left', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const fields = toDraftFields(entry);
        expect(fields === null).toBe(isEmptyQuickLog(entry));
        if (fields) expect(fromDraftFields(fields, NEW)).toEqual(entry);
      }),
    );
  });

  it('is read whatever another build has written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (fields) => {
        const entry = fromDraftFields({ ...fields, winId: 'no id', starter: 'of later', 'answer.gone': 'x' }, NEW);
        expect(entry).toMatchObject({ winId: NEW, starterId: null, text: fields.text ?? '' });
      }),
    );
  });

  it('goes before what was typed while it was being read', () => {
    const typed = { ...emptyQuickLog(NEW), text: 'new', answers: { person: 'Kim' } };
    const draft = fromDraftFields({ text: 'old', starter: 'unblocked', 'answer.leftWithThem': 'With a plan' }, NEW);
    expect(continueDraft(draft, typed)).toMatchObject({
      text: 'old\nnew',
      starterId: 'unblocked',
      answers: { person: 'Kim', leftWithThem: 'With a plan' },
    });
    expect(continueDraft(draft, emptyQuickLog(NEW)).text).toBe('old');
  });
});
