// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Folder } from '@/components/settings/data/folder/Folder';
import { db } from '@/lib/db/database';
import { noteOtherLog } from '@/lib/db/machine/folder';
import { machine } from '@/lib/db/machine/machine';
import { folderTroubles, folderWords, otherRefusals, otherWords } from '@/lib/i18n/en/folder';

const NOW = '2026-11-29T14:05:00.000Z';
const picker = (answer: () => Promise<unknown>) => vi.stubGlobal('showDirectoryPicker', answer);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([...db.tables, ...machine.tables].map((table) => table.clear()));
});
afterEach(() => {
  fakeBrowser.reset();
});

async function chosen(trouble: string | null) {
  picker(async () => undefined);
  await machine.folder.put({
    key: 'folder',
    // A handle in a test is a name; the browser says of it that it may not be written to.
    handle: { name: 'Synced' } as never,
    name: 'Synced',
    chosenAt: NOW,
    backedUpAt: NOW,
    lookedAt: NOW,
    trouble,
  });
}

describe('the folder', () => {
  it('is not offered where a browser has none, and the way around is said', () => {
    render(<Folder />);
    expect(screen.getByText(folderWords.unsupported)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('stays unchosen where the user closes the picker', async () => {
    picker(async () => {
      throw new DOMException('closed', 'AbortError');
    });
    render(<Folder />);
    (await screen.findByRole('button', { name: folderWords.choose })).click();
    expect(await screen.findByText(folderWords.notChosen)).toBeTruthy();
    expect(screen.getByRole('button').getAttribute('aria-busy')).toBeNull();
    expect(await machine.folder.count()).toBe(0);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that the browser refuses says so', async () => {
    picker(async () => {
      throw new DOMException('a system folder', 'SecurityError');
    });
    render(<Folder />);
    (await screen.findByRole('button', { name: folderWords.choose })).click();
    expect((await screen.findByRole('alert')).textContent).toContain(folderTroubles.withdrawn);
  });

  it.each(['gone', 'full', 'held', 'not-verified', 'something else'] as const)(
    'says what is wrong: %s',
    async (trouble) => {
      await chosen(trouble);
      render(<Folder />);
      const words = trouble === 'something else' ? folderTroubles.failed : folderTroubles[trouble];
      expect((await screen.findByRole('alert')).textContent).toContain(words);
      expect(await screen.findByText(folderWords.asks)).toBeTruthy();
    },
  );

  it.each([true, false])('that the organisation has switched off says so; chosen before: %s', async (wasChosen) => {
    if (wasChosen) await chosen('gone');
    else picker(async () => undefined);
    await fakeBrowser.storage.managed.set({ folderBackupDisabled: true });
    render(<Folder />);
    expect(await screen.findByText(folderWords.switchedOff)).toBeTruthy();
    expect(screen.queryByText(/“Synced” already stays/) !== null).toBe(wasChosen);
    expect(screen.queryByRole('button', { name: folderWords.choose })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    if (!wasChosen) return;
    screen.getByRole('button', { name: folderWords.stop }).click();
    await waitFor(() => expect(screen.queryByText(/“Synced” already stays/)).toBeNull());
    expect(await machine.folder.count()).toBe(0);
  });

  it.each([
    ['first', otherWords.first, true],
    ['asks', otherWords.asks, true],
    ['left', otherWords.left, true],
    ['merged', 'All of it is in this log', false],
    ['damaged', otherRefusals.partly, false],
    ['changed', otherRefusals.partly, false],
    ['newer-version', otherRefusals.newer, false],
    ['needs-passphrase', otherRefusals.encrypted, false],
    ['bad-rows', otherRefusals.odd, false],
  ])('says how another log stands: %s', async (state, words, canLook) => {
    await chosen(null);
    const seen = { file: 'winnow-aaaaaaaa-2026-11-29-1200.json', size: 1, modified: 1 };
    await noteOtherLog({ installation: 'aaaaaaaa', isJoined: false, ...seen, state, at: NOW });
    render(<Folder />);
    const row = (await screen.findByText(new RegExp(words.slice(0, 20)))).closest('article');
    expect(row?.textContent).toContain('Installation aaaaaaaa');
    expect(row?.textContent).toContain(seen.file);
    expect(screen.queryByRole('button', { name: /Look at it/ }) !== null).toBe(canLook);
  });
});
