// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Health } from '@/components/settings/data/health/Health';
import { sayBytes } from '@/components/settings/data/health/say-bytes';
import { db } from '@/lib/db/database';
import { machine } from '@/lib/db/machine/machine';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { healthWords } from '@/lib/i18n/en/health';
import { loadSpeech } from '@/lib/i18n/load-speech';
import { speak } from '@/lib/i18n/words';

const fact = async (name: string) => (await screen.findByText(name)).parentElement?.querySelector('dd');
const says = async (name: string, words: string | RegExp) =>
  vi.waitFor(async () => expect((await fact(name))?.textContent).toMatch(words), 10_000);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([...db.tables, ...machine.tables].map((table) => table.clear()));
});

describe('data health', () => {
  it('of an empty log says so, and promises nothing that it does not know', async () => {
    render(<Health />);
    await says(healthWords.lastChange, healthWords.noChange);
    await says(healthWords.test, healthWords.testPassed);
    await says(healthWords.lastBackup, healthWords.noBackup);
    await says(healthWords.folder, healthWords.folders.none);
    await says(healthWords.used, healthWords.unsaid);
  });

  it('says what was written last, that it was read again, and where the last backup went', async () => {
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', 'A win') });
    const at = new Date(Date.now() - 3 * 86_400_000).toISOString();
    await machine.backups.put({ where: 'downloads', at, file: 'winnow-backup-2026-11-26.json' });
    render(<Health />);
    await says(healthWords.lastChange, /Read again just now: it stands as it was written/);
    await says(
      healthWords.lastBackup,
      / \(3 days ago\), handed to the browser to save: winnow-backup-2026-11-26\.json\.$/,
    );
    await says(healthWords.since, healthWords.changed);
    await says(healthWords.wins, '1');
  });

  it('begins with the day in Spanish too, without an article before its capital', async () => {
    speak(await loadSpeech('es'));
    try {
      await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', 'A win') });
      render(<Health />);
      await says(healthWords.lastChange, /^(Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo)/);
    } finally {
      speak(undefined);
    }
  });

  it('says it where a row cannot be written, or where an older one is found', async () => {
    const winId = crypto.randomUUID();
    await saveWin({ winId, fields: blankWin('2026-11-23', 'A win') });
    const row = await db.wins.get(winId);
    vi.spyOn(machine.probes, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    vi.spyOn(db, 'table').mockImplementation(((name: string) => ({
      where: () => ({
        above: (id: string) => ({
          limit: () => ({ toArray: async () => (name === 'wins' && id === '' ? [{ ...row, rev: 9 }] : []) }),
        }),
      }),
      get: async () => row,
    })) as never);
    render(<Health />);
    await says(healthWords.lastChange, /an older version was there/);
    await says(healthWords.test, healthWords.testFailed);
  });

  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_200, '1.2 kB'],
    [80_000_000, '80 MB'],
    [2_500_000_000, '2.5 GB'],
  ])('writes %i bytes as %s', (bytes, said) => {
    expect(sayBytes(bytes)).toBe(said);
  });
});
