// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { AuditSection } from '@/components/audit/AuditSection';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { saveWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';
import { aLadder } from '../../../lib/domain/a-ladder';

beforeEach(emptyLog);

it('a gap that only others see, since private wins prove nothing to them, can be handed over', async () => {
  const writeText = vi.fn(async () => {});
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);
  await saveLadder(aLadder({ teaching: ['mentor'] }), null, { use: true });
  const win = {
    ...blankWin(toDay(new Date()), 'I taught the team to read query plans'),
    status: 'ready' as const,
    did: 'I ran three lessons',
  };
  await saveWin({
    winId: crypto.randomUUID(),
    fields: { ...win, visibility: 'private' },
    evidence: { ladderId: 'acme', behaviourIds: ['teaching'], by: 'user' },
  });
  render(
    <LadderProvider>
      <AuditSection />
    </LadderProvider>,
  );
  expect(await screen.findByText('No gaps: every behaviour of this ladder is met.')).toBeTruthy();
  fireEvent.click(await screen.findByText('Copy as Markdown'));
  await waitFor(() => expect(writeText).toHaveBeenCalledWith(expect.stringContaining('I do teaching')));
});
