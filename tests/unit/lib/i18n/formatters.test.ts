import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sayDay, sayMonth } from '@/lib/i18n/dates';
import { collator, formatDay, numberFormat } from '@/lib/i18n/formatters';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('formatters', () => {
  it('are made once for a language', () => {
    expect(numberFormat('de')).toBe(numberFormat('de'));
    expect(numberFormat('de')).not.toBe(numberFormat('en'));
    expect(numberFormat('de').format(1234)).toBe('1.234');
  });

  it('sort by the number in a name, as one counts', () => {
    const names = ['#1001', '#102', 'Host B', 'Host A', 'ORCH-9', 'ORCH-88'];
    const sorted = ['#102', '#1001', 'Host A', 'Host B', 'ORCH-9', 'ORCH-88'];
    expect(names.toSorted(collator('en').compare)).toEqual(sorted);
  });

  it('say a day as it is written, wherever the machine has travelled to', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
        fc.constantFrom('Pacific/Auckland', 'America/Los_Angeles', 'Africa/Cairo', 'UTC'),
        (date, there) => {
          process.env.TZ = there;
          const day = date.toISOString().slice(0, 10);
          expect(formatDay('en', day, { day: 'numeric' })).toBe(String(Number(day.slice(8))));
          expect(sayDay(day)).toContain(day.slice(0, 4));
          expect(sayMonth(day.slice(0, 7))).toContain(day.slice(0, 4));
        },
      ),
    );
  });
});
