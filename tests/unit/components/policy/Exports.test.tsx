// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Exports } from '@/components/policy/Exports';
import { PolicyPart } from '@/components/settings/PolicyPart';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  // Tests share a process: the next one has no organisation.
  fakeBrowser.reset();
});

it.each<[Record<string, unknown>, RegExp | null]>([
  [{}, null],
  [{ redaction: 'work-safe' }, null],
  [{ exportsDisabled: true }, /switched exports off.*backup is possible/],
  [{ redaction: 'public' }, /only documents at the level Public/],
])('with %j set, a work-safe document has its ways out, or says why not: %s', async (managed, sentence) => {
  await fakeBrowser.storage.managed.set(managed);
  render(
    <Exports level="work-safe">
      <button type="button">Export</button>
    </Exports>,
  );
  if (sentence) expect(await screen.findByText(sentence)).toBeTruthy();
  else expect(await screen.findByRole('button', { name: 'Export' })).toBeTruthy();
  expect(screen.queryByRole('button') === null).toBe(sentence !== null);
});

it('closes an open document’s ways out at once', async () => {
  render(
    <Exports>
      <button type="button">Export</button>
    </Exports>,
  );
  await screen.findByRole('button', { name: 'Export' });
  await fakeBrowser.storage.managed.set({ exportsDisabled: true });
  await screen.findByText(/switched exports off/);
  expect(screen.queryByRole('button')).toBeNull();
});

it('says in the settings what is set, and what of it was not understood', async () => {
  await fakeBrowser.storage.managed.set({
    allowedHosts: ['https://github.com', 'https://git.acme.example'],
    redaction: 'strict',
    folderBackupDisabled: true,
  });
  render(<PolicyPart />);
  await screen.findByRole('heading', { name: 'Set by your organisation' });
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Pages are read and saved on these hosts only: https://github.com and https://git.acme.example.',
    expect.stringMatching(/^Backups into a folder are switched off/),
  ]);
  expect(screen.getByText(/set as redaction could not be understood/)).toBeTruthy();
});
