import { describe, expect, it } from 'vitest';
import {
  type BackupStanding,
  isBackupOfferedNow,
  isBackupOfferedWeekly,
  isBackupOverdue,
} from '@/lib/backup/backup-due';

const NOW = new Date('2026-11-29T14:05:00.000Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
const standing = (more: Partial<BackupStanding>): BackupStanding => ({
  now: NOW,
  lastAt: null,
  firstAt: ago(300),
  hasChanged: true,
  folder: 'none',
  ...more,
});

describe('a backup', () => {
  it.each<[string, Partial<BackupStanding>, { overdue: boolean; weekly: boolean; now: boolean }]>([
    ['of an empty log', { firstAt: null }, { overdue: false, weekly: false, now: false }],
    ['never made of a young log', { firstAt: ago(5) }, { overdue: false, weekly: true, now: false }],
    ['never made in 13.9 days', { firstAt: ago(13.9) }, { overdue: false, weekly: true, now: false }],
    ['never made in 14 days', { firstAt: ago(14) }, { overdue: true, weekly: true, now: true }],
    ['of yesterday', { lastAt: ago(1) }, { overdue: false, weekly: false, now: false }],
    ['of last week', { lastAt: ago(6.9) }, { overdue: false, weekly: true, now: false }],
    ['13.9 days old', { lastAt: ago(13.9) }, { overdue: false, weekly: true, now: false }],
    ['14 days old', { lastAt: ago(14) }, { overdue: true, weekly: true, now: true }],
    ['old, and nothing changed', { lastAt: ago(90), hasChanged: false }, { overdue: false, weekly: false, now: false }],
    ['of a folder that writes', { lastAt: ago(0), folder: 'writes' }, { overdue: false, weekly: false, now: false }],
    ['of a folder that waits', { lastAt: ago(1), folder: 'waits' }, { overdue: false, weekly: false, now: true }],
    [
      'of a folder that waits for weeks',
      { lastAt: ago(20), folder: 'waits' },
      { overdue: true, weekly: true, now: true },
    ],
    [
      'of a folder that waits, unchanged',
      { lastAt: ago(1), folder: 'waits', hasChanged: false },
      { overdue: false, weekly: false, now: false },
    ],
    ['noted by a clock that was ahead', { lastAt: ago(-40) }, { overdue: true, weekly: true, now: true }],
  ])('%s', (_, more, { overdue, weekly, now }) => {
    const given = standing(more);
    expect(isBackupOverdue(given), 'overdue').toBe(overdue);
    expect(isBackupOfferedWeekly(given), 'weekly').toBe(weekly);
    expect(isBackupOfferedNow(given), 'in the popup').toBe(now);
  });
});
