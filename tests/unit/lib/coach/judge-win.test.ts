import { beforeAll, describe, expect, it, vi } from 'vitest';
import { coachIfLoaded, loadCoach, withCoachLevel } from '@/lib/coach/coach';
import { judgeWin } from '@/lib/coach/judge-win';
import { blankWin, type WinFields } from '@/lib/domain/win/win';

const DECISION = 'I drove the API versioning decision';
const win = (changes: Partial<WinFields>): WinFields => ({ ...blankWin('2026-11-25', 'A title'), ...changes });

describe('the coach on a win', () => {
  it('takes a decision that was driven without a number, and questions a contribution to discussions', () => {
    expect(judgeWin(win({ did: DECISION }), []).level).not.toBe('vague');
    const vague = judgeWin(win({ did: 'I contributed to architecture discussions' }), []);
    expect(vague).toMatchObject({ level: 'vague', question: 'role' });
  });

  it('asks for no outcome that a field of the win says', () => {
    const bare = judgeWin(win({ did: DECISION }), []);
    expect(bare.question).toBe('outcome');
    const said = judgeWin(win({ did: DECISION, outcome: 'Clients moved' }), []);
    expect(said.level).toBe('strong');
    expect(said.ingredients.find(({ id }) => id === 'outcome')?.present).toBe(true);
    expect(said.question).toBe('number');
    const metric = { label: 'clients', before: '0', after: '2', unit: '' };
    expect(judgeWin(win({ did: DECISION, outcome: 'They moved', metric }), []).question).toBeNull();
  });

  it.each<[outcome: string, isRoleSaid: boolean]>([
    ['Nothing yet', false],
    ['Clients upgrade!', false],
    ['Adopted by two teams', false],
    ['The build takes 4 minutes instead of 20', false],
    ['I moved three teams to the queue', true],
    ['Cut the build from 20 minutes to 4', true],
  ])('does not take what came of it, “%s”, for what the writer did unless it says so', (outcome, isRoleSaid) => {
    const verdict = judgeWin(win({ outcome }), [{ type: 'pull-request' }]);
    expect(verdict.missing.includes('role')).toBe(!isRoleSaid);
    expect(verdict.question === 'role').toBe(!isRoleSaid);
    expect(verdict.level).toBe(isRoleSaid ? 'strong' : 'vague');
  });

  it('reads the title of a win without words as its page meant it', () => {
    const routine = win({ title: 'Bump lodash from 4.17.20 to 4.17.21' });
    expect(judgeWin(routine, [{ type: 'pull-request' }]).behaviours).toEqual([]);
  });

  it('offers a behaviour beside the first only where the words show it by themselves', () => {
    const { behaviours } = judgeWin(
      win({ did: 'I noticed that nobody watched the queue and raised it with the team' }),
      [],
    );
    expect(behaviours[0]?.id).toBe('find-problems');
    expect(behaviours.slice(1).every(({ score }) => score >= 0.5)).toBe(true);
  });
});

describe('the level that goes with words', () => {
  it('is the rule’s until the coach is there', () => {
    vi.stubGlobal('winnowJudgeWin', undefined);
    expect(coachIfLoaded()).toBeUndefined();
    const changes = { did: DECISION };
    expect(withCoachLevel(win({}), changes, [])).toBe(changes);
  });

  describe('with a coach', () => {
    beforeAll(async () => {
      await loadCoach();
    });

    it('is the coach’s, for words and for nothing else', () => {
      expect(withCoachLevel(win({}), { did: DECISION }, [])).toMatchObject({ level: 'evidence', levelBy: 'coach' });
      const read = win({ did: DECISION, level: 'evidence', levelBy: 'coach' });
      expect(withCoachLevel(read, { tags: ['api'] }, [])).toEqual({ tags: ['api'] });
      expect(withCoachLevel(win({ did: DECISION }), { did: '' }, [])).toEqual({ did: '' });
    });

    it('is never set over the user’s own, and comes back when they let go of it', () => {
      const own = win({ did: DECISION, level: 'strong', levelBy: 'user' });
      expect(withCoachLevel(own, { did: 'fixed stuff' }, [])).toEqual({ did: 'fixed stuff' });
      expect(withCoachLevel(own, { levelBy: 'rule' }, [])).toMatchObject({ level: 'evidence', levelBy: 'coach' });
    });
  });
});
