// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Restore } from '@/components/settings/data/restore/Restore';
import { encryptText } from '@/lib/backup/encryption/encrypt';
import { newRecoveryCode } from '@/lib/backup/encryption/recovery-code';
import { db } from '@/lib/db/database';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { listKept } from '@/lib/restore/way-back';
import { emptyLog } from '../../../../empty-log';
import { backupText, takeBackup } from '../../../../lib/backup/a-backup';

function open(content: BlobPart, name = 'winnow-backup-2026-11-29.json') {
  const { container } = render(<Restore />);
  const input = container.querySelector('input[type="file"]');
  if (!input) throw new Error('no picker');
  fireEvent.change(input, { target: { files: [new File([content], name)] } });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const titles = async () => (await db.wins.toArray()).map(({ title }) => title).sort();

async function aBackup(...names: string[]): Promise<string> {
  for (const title of names) {
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', title) });
  }
  const text = backupText(await takeBackup(new Date()));
  await db.wins.clear();
  return text;
}

beforeEach(emptyLog);

describe('restoring', () => {
  it('shows what a merge would do, and does it', async () => {
    open(await aBackup('One', 'Two'));
    await screen.findByText('2 wins are new here.');
    const choice = screen.getByRole('region', { name: 'Merge or replace?' });
    await waitFor(() => expect(document.activeElement).toBe(choice));
    expect(await titles()).toEqual([]);
    press('Merge');
    await screen.findByText('The two logs are one.');
    expect(await titles()).toEqual(['One', 'Two']);
  });

  it('replaces after a second question only, and takes that back', async () => {
    const text = await aBackup('One');
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-24', 'Mine') });
    open(text);
    fireEvent.click(await screen.findByRole('radio', { name: 'Replace this log' }));
    press(
      await screen
        .findByText('1 win comes from the file, 1 win that is only here goes.')
        .then(() => 'Replace the log…'),
    );
    expect(await titles()).toEqual(['Mine']);
    press('Replace it');
    await screen.findByText('The log is what the file says.');
    expect([await titles(), (await listKept()).length]).toEqual([['One'], 1]);
    press('Undo');
    await screen.findByText('Undone. Your log is as it was before.');
    expect(await titles()).toEqual(['Mine']);
  });

  it('names rows that cannot be read, and goes on without them when told to', async () => {
    const { sha256: _, ...backup } = JSON.parse(await aBackup('Good', 'Bad'));
    const wins = backup.tables.wins.map((win: { title: string }) => {
      return win.title === 'Bad' ? { ...win, occurredOn: 'then' } : win;
    });
    open(JSON.stringify({ ...backup, version: 1, tables: { ...backup.tables, wins } }));
    await screen.findByText('1 row of the file cannot be read');
    expect(screen.getByText(/^Wins, row \d: Bad \(occurredOn\)$/)).toBeTruthy();
    press('Go on with the rest');
    await screen.findByText('1 win is new here.');
  });

  it('opens a changed file only when told to', async () => {
    open((await aBackup('One')).replace('"One"', '"Other"'));
    await screen.findByText('The file is not as Winnow wrote it');
    press('Open it all the same');
    await screen.findByText('1 win is new here.');
  });

  it('asks for the code of an encrypted file until it is right', async () => {
    const code = newRecoveryCode();
    open(await encryptText(await aBackup('One'), { kind: 'code', code }), 'backup.winnow');
    const type = (text: string) => {
      fireEvent.change(screen.getByLabelText('The recovery code of this file'), { target: { value: text } });
      press('Open the file');
    };
    await screen.findByText('The file is encrypted');
    type('nonsense');
    await screen.findByText('That is not a recovery code');
    type(newRecoveryCode());
    await screen.findByText('That does not open this file');
    type(code);
    await screen.findByText('1 win is new here.');
  });

  it('refuses what is no backup, and changes nothing', async () => {
    open('- 2026-03-04 a win');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The file is damaged'));
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
  });
});
