import { expect, it } from 'vitest';
import { withoutWins } from '@/lib/domain/packet/without-wins';
import { logged } from '../a-win';
import { aPacket } from './a-packet';

const kept = logged(['proposal'], { title: 'Kept the SLO' });
const gone = logged(['mentor', 'reasoned-no'], { title: 'Cut the RPO' });
const lesson = logged([], { title: 'Lost the RTO', kind: 'lesson' });
const explained = (term: string) => ({ term, meaning: `what ${term} is` });
const glossary = ['SLO', 'RPO', 'RTO'].map(explained);
const packet = { ...aPacket({ log: [kept, gone, lesson] }), glossary };

it('what may no longer be told is in no place, in no number and in no explained word', () => {
  const left = withoutWins(packet, (id) => id === kept.win.id);
  expect(JSON.stringify(left)).not.toMatch(/Cut|Lost|RPO|RTO/);
  expect(left.counts).toEqual({ wins: 1, lessons: 0 });
  expect(left.headlines.map(({ title }) => title)).toEqual(['Kept the SLO']);
  expect(left.glossary).toEqual([explained('SLO')]);
  expect(withoutWins(packet, () => true)).toBe(packet);
});
