import { describe, expect, it } from 'vitest';
import { categoryLinesOf } from '@/lib/domain/ladder/category-lines';
import type { LoggedWin } from '@/lib/domain/log';
import type { StallCheck } from '@/lib/domain/report/stall';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { anArtifact, aPerson, logged } from '../a-win';
import { stallOf } from './stall-of';

const lines = categoryLinesOf(seniorEngineer, seniorEngineer);
const times = (count: number, make: () => LoggedWin) => Array.from({ length: count }, make);
const assigned = () => logged([], { origin: 'assigned' });
const found = () => logged([], { origin: 'identified' });
const pull = () => logged([], {}, [anArtifact({ type: 'pull-request' })]);
const review = (outcome = '') => logged([], { outcome }, [anArtifact({ type: 'review' })]);
const heard = () => logged(['architecture'], { people: [aPerson({ outsideTeam: true })] });
const unheard = () => logged(['architecture']);

describe('the stall check', () => {
  it.each<[StallCheck, string, LoggedWin[], string, number | null]>([
    ['assigned', 'nothing logged', [], 'too-few', null],
    ['assigned', 'four of four', times(4, assigned), 'too-few', 1],
    ['assigned', 'seven of ten', [...times(7, assigned), ...times(3, found)], 'fine', 0.7],
    ['assigned', 'eight of ten', [...times(8, assigned), ...times(2, found)], 'worth-a-look', 0.8],
    ['assigned', 'only the unclear', times(9, () => logged([])), 'too-few', null],
    ['own-pull-requests', 'seven of ten', [...times(7, pull), ...times(3, found)], 'fine', 0.7],
    ['own-pull-requests', 'eight of eleven', [...times(8, pull), ...times(3, found)], 'worth-a-look', 8 / 11],
    ['own-pull-requests', 'all of four', times(4, pull), 'too-few', 1],
    ['reviews', 'two', times(2, review), 'too-few', 0],
    ['reviews', 'half of four', [...times(2, review), review('Clearer'), review('Faster')], 'fine', 0.5],
    ['reviews', 'one of three', [...times(2, review), review('Clearer')], 'worth-a-look', 1 / 3],
    ['unheard', 'seven of ten', [...times(7, unheard), ...times(3, heard)], 'fine', 0.7],
    ['unheard', 'five of five', times(5, unheard), 'worth-a-look', 1],
    ['unheard', 'what is not technical', times(9, found), 'too-few', null],
  ])('%s: %s', (check, _, log, stands, share) => {
    const finding = stallOf(log, lines).find((each) => each.check === check);
    expect(finding).toMatchObject({ stands, share });
  });

  it('says which wins it counts, and leaves lessons out', () => {
    const [first, second] = [assigned(), found()];
    const lesson = logged([], { kind: 'lesson', origin: 'assigned' });
    const [finding] = stallOf([first, second, lesson], lines);
    expect(finding).toMatchObject({ part: [first.win.id], whole: [first.win.id, second.win.id], threshold: 0.7 });
  });
});
