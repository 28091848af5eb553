import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapGround, MOST_SOURCES, sourcedGaps } from '@/lib/domain/audit/gap-list';
import { speakingOf } from '@/lib/domain/audit/heat';
import { lackingWins } from '@/lib/domain/counting/lacking-wins';
import { addDays } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import { proofsOf } from '@/lib/domain/proof/proof';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { arbitraryLogged, arbitraryRule, arbitraryToday } from '../arbitrary-log';
import { sheetOf } from './sheet-of';

const BEHAVIOURS = seniorEngineer.behaviours.map(({ id }) => id);
const RUNS = process.env.WINNOW_LONG ? 3_000 : 50;

const scene = arbitraryToday.chain((today) =>
  fc.record({
    today: fc.constant(today),
    log: fc.array(arbitraryLogged(today, BEHAVIOURS, 500), { maxLength: 30 }),
    rules: fc.array(arbitraryRule, { minLength: 15, maxLength: 15 }),
  }),
);

describe('the wins from before the window that a gap names', () => {
  it('are found off the facts: with them the gaps say what they say of all rows, always', () => {
    fc.assert(
      fc.property(scene, ({ today, rules, ...made }) => {
        const behaviours = seniorEngineer.behaviours.map((each, at) => ({ ...each, rule: rules[at] ?? each.rule }));
        const ladder = { ...seniorEngineer, behaviours };
        const all = made.log.map((each, at): LoggedWin => {
          const createdAt = new Date(1_760_000_000_000 + (at % 7) * 1000).toISOString();
          return { ...each, win: { ...each.win, createdAt, confidential: at % 9 === 8 } };
        });
        const window = { from: addDays(today, -60), to: today };
        const lacking = lackingWins(sheetOf(all, ladder), ladder, today, MOST_SOURCES);
        const isNear = ({ win }: LoggedWin) => win.occurredOn >= window.from && win.occurredOn <= window.to;
        const part = all.filter((each) => isNear(each) || each.win.status === 'inbox' || lacking.includes(each.win.id));
        const proofs = proofsOf(ladder, all, today);
        const speaking = speakingOf(ladder, seniorEngineer);
        const gapsOf = (log: LoggedWin[]) =>
          sourcedGaps({
            ...{ ladder, speaking, today, claims: [], projects: [] },
            ground: gapGround({ ladder, log, window, today, proofs }),
          });
        expect(gapsOf(part)).toEqual(gapsOf(all));
      }),
      { numRuns: RUNS },
    );
  });
});
