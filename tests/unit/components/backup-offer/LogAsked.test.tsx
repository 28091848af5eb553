// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LogAsked } from '@/components/backup-offer/LogAsked';
import { noteOtherLog } from '@/lib/db/machine/folder';
import { machine } from '@/lib/db/machine/machine';
import { offerBackupWords as texts } from '@/lib/i18n/en/folder';

const NOW = '2026-11-29T14:05:00.000Z';
const seen = { file: 'winnow-aaaaaaaa-2026-11-29-1200.json', size: 1, modified: 1, isJoined: true };

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(machine.tables.map((table) => table.clear()));
  const row = { key: 'folder', handle: {} as never, name: 'Synced', chosenAt: NOW } as const;
  await machine.folder.put({ ...row, backedUpAt: null, lookedAt: null, trouble: null });
});
afterEach(() => {
  fakeBrowser.reset();
});

async function stands(state: string, at = NOW) {
  await noteOtherLog({ installation: 'aaaaaaaa', ...seen, state, at });
}

describe('another log in the folder', () => {
  it.each(['first', 'asks'])(
    'that waits for the user is said, with the way to it, until it is decided: %s',
    async (state) => {
      await stands(state);
      render(<LogAsked surface="popup" />);
      expect((await screen.findByRole('link')).getAttribute('href')).toBe('options.html#/settings/data');
      await stands('merged');
      await waitFor(() => expect(screen.queryByText(texts.asked, { exact: false })).toBeNull());
    },
  );

  it.each<[string, () => Promise<unknown>]>([
    ['is left out', () => stands('left')],
    ['lies in a folder of before', () => stands('asks', '2026-11-01T00:00:00.000Z')],
    ['lies in a folder that is used no more', async () => [await stands('asks'), await machine.folder.clear()]],
    [
      'lies in one that the organisation has switched off',
      async () => [await stands('asks'), await fakeBrowser.storage.managed.set({ folderBackupDisabled: true })],
    ],
  ])('that %s is not', async (_, arrange) => {
    await arrange();
    const { container } = render(
      <>
        <LogAsked surface="app" />
        <p>rendered</p>
      </>,
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(container.textContent).toBe('rendered');
  });
});
