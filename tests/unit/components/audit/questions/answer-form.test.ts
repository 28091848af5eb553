import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  faultsOf,
  lastDay,
  newForm,
  pointedTo,
  toAnswerWin,
} from '@/components/audit/questions/answer-form';
import type { Answer, Question } from '@/lib/domain/audit/audit-project';
import { SCOPES } from '@/lib/domain/win/win';
import { anArtifactOf } from '../../../lib/domain/a-project';
import { logged } from '../../../lib/domain/a-win';

const WINDOW = { from: '2026-05-25', to: '2026-11-25' };
const today = '2026-11-25';
const win = (title: string, occurredOn: string, behaviours: string[] = [], written = false) =>
  logged(behaviours, { id: title, title, occurredOn }, [
    { ...anArtifactOf('gh:github.com/acme/orchard/pull/1'), written },
  ]);
const wins = [
  win('newest', '2026-11-20', ['find-problems']),
  win('middle', '2026-11-10'),
  win('oldest', '2026-10-01', [], true),
];
const given = { behaviourIds: ['find-problems'], isPageFree: true };

describe('what a win of an answer may point to', () => {
  it.each([
    ['found', given, ['win:middle', 'win:oldest', 'page', 'typed', 'nothing']],
    ['wrote', given, ['win:oldest', 'win:middle', 'page', 'typed', 'nothing']],
    [
      'decided',
      { behaviourIds: [], isPageFree: false },
      ['win:newest', 'win:middle', 'win:oldest', 'typed', 'nothing'],
    ],
  ] as const)('for %s', (question, of, values) => {
    expect(choicesOf({ wins }, question, of).map(({ value }) => value)).toEqual(values);
  });

  it('is no lesson, and a list of thirty at most', () => {
    const many = Array.from({ length: 50 }, (_, index) => win(`win ${index}`, '2026-11-01'));
    const lesson = logged([], { kind: 'lesson' });
    const values = choicesOf({ wins: [lesson, ...many] }, 'found', given).map(({ value }) => value);
    expect(values).toHaveLength(33);
    expect(values[0]).toBe('win:win 0');
  });
});

const IDS = { winId: 'win', artifactId: 'artifact' };

describe('the form of an answer', () => {
  const choices = choicesOf({ wins }, 'found', given);
  const around = { choices, window: WINDOW, today };

  it('begins with the first of them and its day; without any, with the last day of the time', () => {
    expect(newForm(choices, around, IDS)).toMatchObject({
      pointsTo: 'win:middle',
      occurredOn: '2026-11-10',
      did: '',
    });
    const none = choicesOf({ wins: [] }, 'found', { ...given, isPageFree: false });
    expect(newForm(none, { window: { ...WINDOW, to: '2026-09-30' }, today }, IDS)).toMatchObject({
      pointsTo: 'nothing',
      occurredOn: '2026-09-30',
    });
    expect(lastDay({ ...WINDOW, to: '2026-12-31' }, today)).toBe(today);
  });

  it('follows the day of what it points to, unless another was chosen', () => {
    const form = newForm(choices, around, IDS);
    expect(pointedTo(form, 'win:oldest', around)).toMatchObject({ pointsTo: 'win:oldest', occurredOn: '2026-10-01' });
    expect(pointedTo({ ...form, occurredOn: '2026-11-02' }, 'win:oldest', around).occurredOn).toBe('2026-11-02');
    expect(pointedTo(form, 'page', around).occurredOn).toBe('2026-11-25');
  });

  it.each([
    ['', '2026-11-10', true, false],
    ['  ', '2026-11-10', true, false],
    ['I did', '2026-05-24', false, true],
    ['I did', '2026-05-25', false, false],
    ['I did', '2026-11-25', false, false],
    ['I did', '2026-11-26', false, true],
    ['I did', 'soon', false, true],
  ])('of %j on %s has its faults', (did, occurredOn, isDid, isDay) => {
    const form = { ...newForm(choices, around, IDS), did, occurredOn };
    expect(faultsOf(form, WINDOW, today)).toEqual({ did: isDid, occurredOn: isDay });
  });

  it('makes a ready win that says what the answer says', () => {
    const form = { ...newForm(choices, around, IDS), did: ' I found the loop. ' };
    const base = { status: 'ready', title: 'I found the loop.', did: 'I found the loop.', occurredOn: '2026-11-10' };
    const won = (of: object, question: Question, answer: Answer = 'yes') =>
      toAnswerWin({ ...form, ...of }, { question, answer, today });
    expect(won({}, 'found')).toMatchObject({ ...base, origin: 'identified', scope: null });
    expect(won({}, 'decided')).toMatchObject({ ...base, origin: 'unclear', scope: null });
    expect(won({}, 'wrote')).toMatchObject({ outcomeState: 'pending', followUpOn: '2026-12-25' });
    const known = won({ outcome: 'It is the rule now' }, 'wrote');
    expect(known).toMatchObject({ outcome: 'It is the rule now', outcomeState: 'known', followUpOn: null });
  });

  it.each([
    ['found', 'partly', { origin: 'unclear' }],
    ['decided', 'yes', { scope: null }],
    ['decided', 'partly', { scope: null }],
  ] as const)('says no more than %s, %s', (question, answer, says) => {
    const form = { ...newForm(choices, around, IDS), did: 'I looked into the loop' };
    expect(toAnswerWin(form, { question, answer, today })).toMatchObject(says);
  });

  it.each(SCOPES)('says that a decision reached %s once it was chosen', (scope) => {
    const form = { ...newForm(choices, around, IDS), did: 'I chose one outbox', scope };
    expect(toAnswerWin(form, { question: 'decided', answer: 'partly', today }).scope).toBe(scope);
  });
});
