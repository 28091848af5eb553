// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { EncryptedBackup } from '@/components/settings/data/backup/EncryptedBackup';
import { ExportBackup } from '@/components/settings/data/backup/ExportBackup';
import { newRecoveryCode } from '@/lib/backup/encryption/recovery-code';
import { emptyLog } from '../../../../empty-log';

beforeEach(emptyLog);

it.each([
  ['plain', <ExportBackup key="plain" label="Back up" />],
  [
    'encrypted',
    <EncryptedBackup key="encrypted" secret={{ kind: 'code', code: newRecoveryCode() }} problem="">
      {() => null}
    </EncryptedBackup>,
  ],
])('a double click makes one file, and a press after it another: %s', async (_, backup) => {
  const handed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  render(backup);
  const button = screen.getByRole('button');
  for (const files of [1, 2]) {
    fireEvent.click(button, { detail: 1 });
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
    fireEvent.click(button, { detail: 2 });
    expect(button.getAttribute('aria-busy'), 'under way once more').toBeNull();
    expect(handed).toHaveBeenCalledTimes(files);
  }
});
