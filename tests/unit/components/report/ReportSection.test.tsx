// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { ReportSection } from '@/components/report/ReportSection';
import { WinsSection } from '@/components/wins/WinsSection';
import { readActiveLadder, saveLadder } from '@/lib/db/ladder/ladders';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { emptyLog } from '../../empty-log';
import { aLadder } from '../../lib/domain/a-ladder';

const acme = aLadder({ teaching: ['mentor'], shipping: [] });

function show(route: string, Section = ReportSection): void {
  location.hash = route;
  render(
    <LadderProvider>
      <Section />
    </LadderProvider>,
  );
}

async function aWin(title: string, behaviourIds: string[], changes: Partial<WinFields> = {}): Promise<void> {
  const fields = { ...blankWin('2026-11-10', title), did: 'I did a thing', status: 'ready' as const, ...changes };
  const evidence = { ladderId: 'senior-engineer', behaviourIds, by: 'user' as const };
  await saveWin({ winId: crypto.randomUUID(), fields, evidence });
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-29T12:00:00');
  await emptyLog();
});

describe('the report on screen', () => {
  it('says what it is for while nothing is logged or claimed', async () => {
    show('#/report');
    await screen.findByText('Nothing to report yet');
  });

  it('is read by the ladder of its address, and the active one stays', async () => {
    await saveLadder(acme, null);
    await aWin('Taught Jonas', ['mentor']);
    show('#/report?ladder=acme');
    await screen.findByText('Acme · Nov 30, 2025 to Nov 29, 2026');
    expect(screen.getByLabelText<HTMLSelectElement>('Ladder').value).toBe('acme');
    const counted = screen.getAllByRole('link', { name: '1\u00a0of 1\u00a0in 365\u00a0days' })[0]?.getAttribute('href');
    expect(counted).toContain('ladder=acme');
    expect((await readActiveLadder()).id).toBe('senior-engineer');

    cleanup();
    show(counted ?? '', WinsSection);
    await screen.findByText('Taught Jonas');
    await screen.findByText('1 of 1 win');
    fireEvent.click(screen.getByRole('button', { name: 'Clear: Ladder: Acme' }));
    await waitFor(() => expect(location.hash).not.toContain('ladder'));
  });

  it('falls back to what is usual where its address asks for what is not there', async () => {
    await aWin('Taught Jonas', ['mentor']);
    show('#/report?ladder=gone&employer=nobody&from=2027-01-01');
    await screen.findByText('Senior engineer · Nov 30, 2025 to Nov 29, 2026');
    expect(screen.queryByLabelText('Employer')).toBeNull();
  });

  it('keeps typed days in the address once they are days and in order', async () => {
    await aWin('Taught Jonas', ['mentor']);
    show('#/report');
    const from = await screen.findByLabelText('From');
    fireEvent.change(from, { target: { value: '2026-12-24' } });
    await screen.findByText('This day has not come yet.');
    expect(location.hash).toBe('#/report');
    fireEvent.change(from, { target: { value: '2026-11-01' } });
    await screen.findByText('Senior engineer · Nov 1, 2026 to Nov 29, 2026');
    expect(location.hash).toBe('#/report?from=2026-11-01');
    fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'twelve' } });
    await waitFor(() => expect(location.hash).toBe('#/report'));
  });

  it('is printed without private and confidential wins, and without a link into the app', async () => {
    await aWin('Open to all', ['mentor']);
    await aWin('Hidden', ['mentor'], { visibility: 'private' });
    await aWin('Hushed', ['mentor'], { confidential: true });
    show('#/report');
    await screen.findByText(
      '2 private or confidential wins count on this screen. They are left out when you print or export.',
    );
    dispatchEvent(new Event('beforeprint'));
    await screen.findByText('1 ready win');
    expect(document.body.textContent).not.toMatch(/Hidden|Hushed/);
    expect(document.querySelectorAll('a')).toHaveLength(0);
    dispatchEvent(new Event('afterprint'));
    await screen.findByText('3 ready wins');
  });
});
