// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ErrorHealth } from '@/components/settings/data/health/ErrorHealth';
import { keepErrors, listErrors, reportError } from '@/lib/errors/keep-errors';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
});

it('says that there are none', async () => {
  render(<ErrorHealth />);
  await screen.findByText('None.');
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows what was thrown by anyone, without its words, to be copied and forgotten', async () => {
  const writeText = vi.fn(async (_: string) => undefined);
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);
  keepErrors('app');
  dispatchEvent(Object.assign(new Event('error'), { error: new RangeError('I moved the queue') }));
  await vi.waitFor(async () => expect(await listErrors()).toHaveLength(1));
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'I moved the queue' }));
  await vi.waitFor(async () => expect(await listErrors()).toHaveLength(2));
  render(<ErrorHealth />);
  await screen.findByText('2 places where something went wrong.');
  fireEvent.click(screen.getByRole('button', { name: 'Copy for a report' }));
  await screen.findByText('Copied.');
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^Error × 1, app, 1\.2\.3, .*\n(.*\n)*RangeError × 1, app, /);
  expect(document.body.textContent).not.toContain('queue');
  const forget = screen.getByRole('button', { name: 'Forget these' });
  forget.focus();
  fireEvent.click(forget);
  await screen.findByText('Forgotten.');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Winnow’s own errors' })));
  await screen.findByText('None.');
  expect(await listErrors()).toEqual([]);
});

it('fails no one where the browser keeps nothing any more, and says what could not be done', async () => {
  await reportError('popup', new Error('x'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('full'));
  await expect(reportError('popup', new Error('y'))).resolves.toBeUndefined();
  render(<ErrorHealth />);
  await screen.findByText('One place where something went wrong.');
  fireEvent.click(screen.getByRole('button', { name: 'Forget these' }));
  await screen.findByText(/could not be deleted just now/);
  await screen.findByText('One place where something went wrong.');
});
