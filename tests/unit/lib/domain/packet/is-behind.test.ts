import { expect, it } from 'vitest';
import { isBehind } from '@/lib/domain/packet/is-behind';
import { logged } from '../a-win';
import { aPacket, OPTIONS } from './a-packet';

const win = logged(['mentor'], { title: 'A' });
const packet = aPacket({ log: [win] });
const changed = (changes: Partial<typeof win.win>) => [{ ...win, win: { ...win.win, ...changes } }];

it.each([
  ['nothing changed', {}, [win], false],
  ['the name is typed', { person: 'Ada' }, [win], false],
  ['another level was chosen', { level: 'public' as const }, [win], true],
  ['another reader was chosen', { audience: 'committee' as const }, [win], true],
  ['another time was chosen', { from: '2026-01-01' }, [win], true],
  ['a win became private', {}, changed({ visibility: 'private' }), true],
  ['a win became confidential', {}, changed({ confidential: true }), true],
  ['a win was deleted', {}, changed({ deletedAt: '2026-11-23T10:00:00.000Z' }), true],
  ['a win was written over', {}, changed({ title: 'B' }), false],
])('%s', (_what, options, log, behind) => {
  expect(isBehind(packet, { made: OPTIONS, chosen: { ...OPTIONS, ...options }, log })).toBe(behind);
});
