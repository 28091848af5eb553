import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from './source-tree';
import { unaskedWaysOut } from './ways-out';

const shipped = readSources(['entrypoints', 'components', 'lib'], ['.ts', '.tsx']);

/** What may leave whatever the organisation says, and why. */
const EXCUSED: Record<string, string> = {
  'components/settings/data/backup/use-backup.ts': 'a backup is its owner’s and always may',
  'lib/backup/back-up-now.ts': 'a backup is its owner’s and always may',
  'components/safety/SaveCopy.tsx': 'a backup of the copy, where the log cannot be opened',
  'components/settings/sites/SiteReport.tsx': 'says how a site is laid out, and nothing of the log',
  'components/settings/data/health/ErrorHealth.tsx':
    'says where in the program something went wrong, and nothing of the log',
  'components/page-button/panel/copy-text.ts': 'hands back what was just typed, where it can no longer be saved',
};

const file = (path: string, text: string): SourceFile => ({ path, text, lines: 1 });
const app = file('components/app/sections.tsx', "import { Report } from '@/components/report/Report';");

describe('where an organisation lets no document out', () => {
  it('every way out asks first', () => {
    expect(unaskedWaysOut(shipped, Object.keys(EXCUSED))).toEqual([]);
  });

  it('no excuse outlives its reason', () => {
    for (const path of Object.keys(EXCUSED)) {
      const without = Object.keys(EXCUSED).filter((each) => each !== path);
      expect(unaskedWaysOut(shipped, without)).toEqual([path]);
    }
  });

  it.each<[string, SourceFile[], string[]]>([
    [
      'a screen that hands a file over',
      [file('components/report/Report.tsx', 'downloadFile(name)')],
      ['components/report/Report.tsx'],
    ],
    ['the same that asks', [file('components/report/Report.tsx', '<Exports>{downloadFile(name)}</Exports>')], []],
    ['one that prints', [file('components/report/Report.tsx', 'window.print()')], ['components/report/Report.tsx']],
    [
      'a hook behind it',
      [
        file('components/report/Report.tsx', "import { useOut } from './use-out';"),
        file('components/report/use-out.ts', 'copyRich(text)'),
      ],
      ['components/report/use-out.ts'],
    ],
    [
      'two screens of one hook, of which one asks',
      [
        file('components/report/Report.tsx', "import { useOut } from './use-out';"),
        file('components/report/Asking.tsx', "import { useOut } from './use-out';\nconst may = useExports(level);"),
        file('components/report/use-out.ts', 'navigator.clipboard.writeText(text)'),
      ],
      ['components/report/use-out.ts'],
    ],
    [
      'one that no screen has yet',
      [file('components/plan/Later.tsx', 'copyPlain(text)')],
      ['components/plan/Later.tsx'],
    ],
  ])('finds %s', (_, files, found) => {
    expect(unaskedWaysOut([app, ...files], [])).toEqual(found);
  });
});
