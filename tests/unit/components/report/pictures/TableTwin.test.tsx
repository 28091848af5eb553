// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TableTwin } from '@/components/report/pictures/TableTwin';
import type { ReportBody } from '@/lib/domain/report/report';
import { buildReport } from '../../../lib/domain/report/build-report';
import { reportMatter } from '../../../lib/domain/report-matter';

const Days = ({ report }: { report: ReportBody }) => <p>{`up to ${report.takenOn}`}</p>;
const upTo = (to: string) =>
  buildReport(reportMatter({ today: '2026-11-29', log: [], window: { from: '2026-01-01', to } }));

it('the table of a report is there with it, and that of another window after its picture', async () => {
  const { rerender } = render(<TableTwin report={upTo('2026-11-29')} of={Days} />);
  expect(screen.getByText('up to 2026-11-29')).toBeTruthy();
  rerender(<TableTwin report={upTo('2026-06-30')} of={Days} />);
  expect(screen.queryByText('up to 2026-06-30')).toBeNull();
  expect(await screen.findByText('up to 2026-06-30')).toBeTruthy();
  expect(screen.queryByText('up to 2026-11-29')).toBeNull();
});
