// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { BroughtInNotice } from '@/components/settings/data/import/BroughtInNotice';
import type { Outcome } from '@/lib/db/outcome';
import { bulkWords } from '@/lib/i18n/en/bulk-edit';
import { importWinsWords } from '@/lib/i18n/en/import-wins';
import type { Working } from '@/lib/long-work/pause';

it('says how far undoing an import is, and lets it be stopped: then what came in stays', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const undo = (_id: string, { signal, onProgress }: Working) =>
    new Promise<Outcome<{ kept: number }>>((resolve) => {
      vi.advanceTimersByTime(1000);
      onProgress?.(0.37);
      signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'storage-failed' }));
    });
  const onUndone = vi.fn();
  render(<BroughtInNotice done={{ added: 3, skipped: 0, beforeId: 'before' }} undo={undo} onUndone={onUndone} />);
  fireEvent.click(screen.getByRole('button', { name: importWinsWords.undo }));
  await screen.findByRole('progressbar', { name: bulkWords.undoing });
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onUndone).not.toHaveBeenCalled();
});
