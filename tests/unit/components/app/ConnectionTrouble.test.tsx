// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterAll, expect, it, vi } from 'vitest';

/** A page of its own: one that is outdated once stays so. */
async function openPage() {
  vi.resetModules();
  const { ConnectionTrouble } = await import('@/components/app/ConnectionTrouble');
  const { db } = await import('@/lib/db/database');
  const { yieldToNewer } = await import('@/lib/db/opening/connection');
  render(<ConnectionTrouble />);
  return { db, yieldToNewer };
}

// Test files share a process, and what one has loaded.
afterAll(() => void vi.resetModules());

it('says nothing while all is well, and who has to be closed while another window holds the log', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { db } = await openPage();
  expect(document.body.textContent).toBe('');
  act(() => db.on('blocked').fire({ oldVersion: 10 }));
  expect(screen.getByRole('alert').textContent).toContain('Close or reload that window');
  act(() => db.on('ready').fire());
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says that this window is the older one, and reloads by a press and not by itself', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  const { db, yieldToNewer } = await openPage();
  yieldToNewer();
  act(() => db.on('versionchange').fire({ newVersion: 1000 }));
  expect((await screen.findByRole('alert')).textContent).toContain('Winnow was updated');
  expect(reload).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(reload).toHaveBeenCalledTimes(1);
});
