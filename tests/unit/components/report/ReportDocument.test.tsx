// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReportDocument } from '@/components/report/ReportDocument';
import { listHref } from '@/components/wins/wins-address';
import { addDays } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import type { ReportMatter } from '@/lib/domain/report/report';
import type { Behind } from '@/lib/domain/report/report-filters';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { logged } from '../../lib/domain/a-win';
import { buildReport } from '../../lib/domain/report/build-report';
import { reportMatter } from '../../lib/domain/report-matter';

const TODAY = '2026-11-29';
const opens = { wins: (behind: Behind) => listHref({ ...NO_FILTER, ...behind }), claims: '#/checklist' };
const wins = (count: number): LoggedWin[] =>
  Array.from({ length: count }, (_, index) =>
    logged(index % 2 === 0 ? ['mentor'] : ['find-problems'], {
      occurredOn: addDays(TODAY, -index * 9),
      origin: index % 3 === 0 ? 'assigned' : 'identified',
    }),
  );

function show(changes: Partial<ReportMatter>, isOnScreen = true) {
  const report = buildReport(reportMatter({ today: TODAY, ...changes }));
  render(<ReportDocument report={report} strongest={report.strongest} opens={isOnScreen ? opens : null} />);
  return report;
}

const pictures = () => screen.getAllByRole('img').map((img) => img.getAttribute('aria-label') ?? '');
const partOf = (heading: string) => screen.getByRole('region', { name: heading });

describe('the report of two wins', () => {
  it('has a sentence where there is nothing to draw yet, and no axes', () => {
    show({ log: wins(2) });
    expect(document.querySelectorAll('.report-chart')).toHaveLength(0);
    expect(partOf('Three shifts, month by month').textContent).toContain('The fullest month has 2.');
    expect(partOf('Stall check').textContent).toContain('Too little is logged');
    expect(partOf('Snapshots').textContent).toContain('No snapshot yet.');
    expect(within(partOf('What your manager asked for')).getByRole('link').getAttribute('href')).toBe('#/talk');
  });
});

describe('the foot of the report', () => {
  it.each([
    ['', 0],
    ['It restates a guide.', 1],
  ])('credits the ladder where it says whose it is: “%s”', (attribution, times) => {
    const report = buildReport(reportMatter({ today: TODAY }));
    const told = { ...report, ladder: { ...report.ladder, attribution } };
    render(<ReportDocument report={told} strongest={told.strongest} opens={null} />);
    expect(screen.queryAllByText(/^About this ladder/)).toHaveLength(times);
  });
});

describe('the report of a log of months', () => {
  const log = wins(30);
  const snapshots = [{ takenOn: '2026-09-01', reason: 'day-0' as const, behaviours: [] }];

  it('has three lines, two steps, a field and a row of months a behaviour, each with a name', () => {
    show({ log, snapshots });
    expect(document.querySelectorAll('.report-trends .report-chart')).toHaveLength(3);
    expect(document.querySelectorAll('.report-chart-wide')).toHaveLength(1);
    // Two behaviours have months; the table names the others.
    expect(document.querySelectorAll('.report-ticks')).toHaveLength(2);
    expect(pictures()).not.toContain('');
    expect(pictures().filter((name) => name.startsWith('Found, not handed over: '))).toHaveLength(1);
  });

  it('has a table for every kind of picture', () => {
    show({ log, snapshots });
    // The grid, the snapshots, the trends, the field, the months.
    expect(document.querySelectorAll('details table')).toHaveLength(5);
  });

  it('opens the wins behind its numbers', () => {
    const { takenOn } = show({ log, snapshots });
    const finding = partOf('Three shifts, month by month').querySelector('.report-trend a');
    expect(finding?.getAttribute('href')).toBe(
      '#/wins?status=ready&kind=win&from=2026-11-01&to=2026-11-29&origin=identified',
    );
    const hrefs = [...document.querySelectorAll('.report-number')].map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.length).toBeGreaterThan(60);
    expect(hrefs.filter((href) => !href.startsWith('#/wins?') && href !== '#/checklist')).toEqual([]);
    expect(hrefs).toContain(`#/wins?status=ready&from=2025-11-30&to=${takenOn}&counts=mentor`);
  });

  it('opens nothing on paper and in files', () => {
    show({ log, snapshots }, false);
    expect(document.querySelectorAll('a')).toHaveLength(0);
  });

  it('draws a field a year since it began, and shorter ones on a narrow screen', () => {
    // Before that the log had not begun.
    const older = logged(['mentor'], { occurredOn: '2025-06-01' });
    show({ log: [...log, older], window: { from: '2024-12-01', to: TODAY } });
    expect(document.querySelectorAll('.report-fields-wide svg')).toHaveLength(2);
    expect(document.querySelectorAll('.report-fields-narrow svg')).toHaveLength(3);
    expect(pictures().some((name) => name.startsWith('Dec 2024 to Nov 2025. '))).toBe(true);
  });

  it('says what cannot be drawn for a ladder that does not tell', () => {
    const ladder = { ...reportMatter({ today: TODAY }).ladder, id: 'acme', categories: [], behaviours: [] };
    show({ log, ladder });
    expect(document.querySelectorAll('.report-trends .report-chart')).toHaveLength(1);
    expect(partOf('Three shifts, month by month').textContent).toContain('Multiplying others');
  });
});
