import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nextRevision, RevisionSchema, timeOf } from '@/lib/domain/revision';

const moment = fc.integer({ min: 0, max: 4_102_444_800_000 }).map((ms) => new Date(ms));
const installation = fc.constantFrom('laptop', 'desktop', '0a1b2c3d-0000-4000-8000-000000000000');

describe('a revision', () => {
  it('is later than the one before, even when the clock goes back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, installation), { minLength: 2, maxLength: 30 }), (writings) => {
        const revisions: string[] = [];
        for (const [now, id] of writings) revisions.push(nextRevision(revisions.slice(-1), now, id));
        expect([...revisions].sort()).toEqual(revisions);
        expect(new Set(revisions).size).toBe(revisions.length);
        for (const revision of revisions) expect(v.is(RevisionSchema, revision)).toBe(true);
      }),
    );
  });

  it('says when it was taken', () => {
    fc.assert(fc.property(moment, installation, (now, id) => timeOf(nextRevision([], now, id)) === now.getTime()));
  });

  it('is later than all that was seen, in whatever order it was seen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(moment, installation), { maxLength: 10 }),
        moment,
        installation,
        (others, now, id) => {
          const seen: string[] = [];
          for (const [at, by] of others) seen.push(nextRevision(seen.slice(-2), at, by));
          const next = nextRevision(seen, now, id);
          expect(seen.every((revision) => next > revision)).toBe(true);
          expect(nextRevision([...seen].reverse(), now, id)).toBe(next);
        },
      ),
    );
  });

  it('follows cause in the logs of two machines that hear of each other now and then', () => {
    const step = fc.record({ machine: fc.constantFrom(0, 1), now: moment, hears: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const known: [string[], string[]] = [[], []];
        for (const { machine, now, hears } of steps) {
          const own = known[machine === 0 ? 0 : 1];
          if (hears) own.push(...known[machine === 0 ? 1 : 0]);
          const revision = nextRevision(own, now, machine === 0 ? 'a' : 'b');
          expect(own.every((cause) => cause < revision)).toBe(true);
          own.push(revision);
        }
      }),
    );
  });

  it('moves on to the next millisecond when the counter is full', () => {
    const now = new Date(0x1000);
    expect(nextRevision(['000000001000-ffff-a'], now, 'b')).toBe('000000001001-0000-b');
    expect(nextRevision(['000000001000-000f-a'], now, 'b')).toBe('000000001000-0010-b');
    expect(nextRevision(['000000000fff-ffff-a'], now, 'b')).toBe('000000001000-0000-b');
  });
});
