// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MergeDialog } from '@/components/inbox/MergeDialog';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../empty-log';
import { logged } from '../../lib/domain/a-win';

it('opens at its title: what gets the focus is not scrolled to', async () => {
  await emptyLog();
  await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-20', 'One outbox') });
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  render(<MergeDialog card={logged([], { occurredOn: '2026-11-20' })} onClose={() => {}} onPick={() => {}} />);
  const search = await screen.findByRole('searchbox', { hidden: true });
  await waitFor(() => expect(document.activeElement).toBe(search));
  expect(focus).toHaveBeenLastCalledWith({ preventScroll: true });
});
