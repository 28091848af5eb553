import { describe, expect, it } from 'vitest';
import { nextBackupName, parseBackupName } from '@/lib/backup/folder/backup-name';

describe('the name of a backup', () => {
  const now = new Date(2026, 10, 29, 14, 5);
  it('says whose it is and when it was written, and is never one that is taken', () => {
    const first = nextBackupName('0b1c2d3e', now, new Set());
    expect(first).toBe('winnow-0b1c2d3e-2026-11-29-1405.json');
    const second = nextBackupName('0b1c2d3e', now, new Set([first]));
    expect(second).toBe('winnow-0b1c2d3e-2026-11-29-1405-2.json');
    expect(nextBackupName('0b1c2d3e', now, new Set([first, second]))).toBe('winnow-0b1c2d3e-2026-11-29-1405-3.json');
    expect(parseBackupName(second)).toEqual({
      name: second,
      installation: '0b1c2d3e',
      day: '2026-11-29',
      time: '1405',
      place: 2,
    });
  });

  it.each([
    'winnow-backup-2026-11-29.json',
    'winnow-0b1c2d3e-2026-11-29-1405.sync-conflict-20261129-140812-ABCDEF.json',
    'winnow-0b1c2d3e-2026-11-29-1405 (1).json',
    "winnow-0b1c2d3e-2026-11-29-1405 (Kim's conflicted copy).json",
    'winnow-0b1c2d3e-2026-11-29-1405.json.crswap',
    '.syncthing.winnow-0b1c2d3e-2026-11-29-1405.json.tmp',
    'winnow-0b1c2d3e-2026-11-29-1405-1.json',
    'winnow-0B1C2D3E-2026-11-29-1405.json',
    'x/winnow-0b1c2d3e-2026-11-29-1405.json',
    'notes.json',
  ])('is not %s', (name) => {
    expect(parseBackupName(name)).toBeNull();
  });
});
