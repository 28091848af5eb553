import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskedReport, readReportAddress, reportHref, windowOf } from '@/components/report/report-address';

const NOTHING: AskedReport = { from: null, to: null, employer: null, ladder: null };
const TODAY = '2026-11-29';

describe('the address of a report', () => {
  it.each<[string, Partial<AskedReport>]>([
    ['/report', {}],
    ['/report?from=2026-01-01', { from: '2026-01-01' }],
    ['/report?from=2026-01-01&to=2026-03-31&ladder=acme', { from: '2026-01-01', to: '2026-03-31', ladder: 'acme' }],
    ['/report?from=2026-02-30&to=soon', {}],
    ['/report?from=0002-02-20', {}],
    ['/report?color=red', {}],
  ])('%s', (address, asked) => expect(readReportAddress(address)).toEqual({ ...NOTHING, ...asked }));

  it('gives back whatever was asked', () => {
    const asked = fc.record({
      from: fc.constantFrom(null, '2026-01-01'),
      to: fc.constantFrom(null, '2026-03-31'),
      employer: fc.option(fc.uuid()),
      ladder: fc.constantFrom(null, 'senior-engineer', 'acme-2'),
    });
    fc.assert(
      fc.property(asked, (each) => {
        expect(readReportAddress(reportHref(each).slice(1))).toEqual(each);
      }),
    );
    expect(reportHref(NOTHING)).toBe('#/report');
  });
});

describe('the days that it asks for', () => {
  it.each([
    ['nothing', {}, { from: '2025-11-30', to: TODAY }],
    ['a first day', { from: '2026-05-05' }, { from: '2026-05-05', to: TODAY }],
    ['both', { from: '2026-01-01', to: '2026-03-31' }, { from: '2026-01-01', to: '2026-03-31' }],
    ['a last day: the twelve months up to it', { to: '2026-03-31' }, { from: '2025-04-01', to: '2026-03-31' }],
    ['days that run backwards', { from: '2026-03-31', to: '2026-01-01' }, { from: '2025-11-30', to: TODAY }],
    ['what is still to come', { from: '2026-12-01', to: '2027-01-01' }, { from: '2025-11-30', to: TODAY }],
    ['a last day still to come', { from: '2026-11-01', to: '2027-01-01' }, { from: '2026-11-01', to: '2027-01-01' }],
  ])('%s', (_, asked, window) => expect(windowOf({ ...NOTHING, ...asked }, TODAY)).toEqual(window));
});
