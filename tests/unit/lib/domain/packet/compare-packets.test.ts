import { describe, expect, it } from 'vitest';
import type { LoggedWin } from '@/lib/domain/log';
import { comparePackets, isUnchanged } from '@/lib/domain/packet/compare-packets';
import type { Win } from '@/lib/domain/win/win';
import { anArtifact, logged } from '../a-win';
import { aPacket } from './a-packet';

const a = logged(['mentor'], { title: 'A' });
const b = logged(['reasoned-no'], { title: 'B' });
const lesson = logged([], { title: 'L', kind: 'lesson' });
const changed = (one: LoggedWin, changes: Partial<Win>): LoggedWin => ({ ...one, win: { ...one.win, ...changes } });
const NOTHING = { added: [], gone: [], changed: [], moved: [] };

function compare(before: LoggedWin[], after: LoggedWin[]) {
  const changes = comparePackets(aPacket({ log: before }), aPacket({ log: after }));
  return {
    added: changes.added.map(({ title }) => title),
    gone: changes.gone.map(({ title }) => title),
    changed: changes.changed.map(({ entry, fields }) => [entry.title, ...fields]),
    moved: changes.moved.map(({ behaviourId, from, to }) => [behaviourId, from, to]),
  };
}

describe('what changed since a packet was handed over', () => {
  it.each<[string, LoggedWin[], LoggedWin[], Partial<ReturnType<typeof compare>>]>([
    ['nothing', [a, b, lesson], [a, b, lesson], {}],
    ['the order of the log is no change', [a, b], [b, a], {}],
    ['a new win', [a], [a, b], { added: ['B'], moved: [['reasoned-no', 'none', 'thin']] }],
    ['a deleted one', [a, b], [a], { gone: ['B'], moved: [['reasoned-no', 'thin', 'none']] }],
    [
      'one that became private',
      [a, b],
      [a, changed(b, { visibility: 'private' })],
      { gone: ['B'], moved: [['reasoned-no', 'thin', 'none']] },
    ],
    ['one that became confidential', [lesson], [changed(lesson, { confidential: true })], { gone: ['L'] }],
    ['other words', [a], [changed(a, { outcome: 'Known', did: 'More' })], { changed: [['A', 'did', 'outcome']] }],
    ['a field that no document tells', [a], [changed(a, { note: 'Only for me', tags: ['x'] })], {}],
    ['a title', [lesson], [changed(lesson, { title: 'M' })], { changed: [['M', 'title']] }],
    ['a lesson that is a win now', [lesson], [changed(lesson, { kind: 'win' })], { changed: [['L', 'kind']] }],
    ['a link', [a], [{ ...a, artifacts: [anArtifact()] }], { changed: [['A', 'links']] }],
    [
      'a reason that meets the rule',
      [b],
      [changed(b, { reasoning: 'Frozen.' })],
      { changed: [['B', 'reasoning']], moved: [['reasoned-no', 'thin', 'met']] },
    ],
    [
      'a win that is linked anew',
      [a],
      [{ ...a, behaviourIds: ['reasoned-no'] }],
      {
        moved: [
          ['mentor', 'thin', 'none'],
          ['reasoned-no', 'none', 'thin'],
        ],
      },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(compare(before, after)).toEqual({ ...NOTHING, ...expected });
  });

  it('is nothing for the very same packet', () => {
    const packet = aPacket({ log: [a, b] });
    expect(isUnchanged(comparePackets(packet, packet))).toBe(true);
    expect(isUnchanged(comparePackets(packet, aPacket({ log: [a] })))).toBe(false);
  });
});
