import { describe, expect, it } from 'vitest';
import { REDACTION_LEVELS } from '@/lib/domain/redaction/level';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { reportForOthers, type ToldReport } from '@/lib/domain/report/redact-report';
import type { ReportMatter } from '@/lib/domain/report/report';
import { reportToMarkdown } from '@/lib/export/report/report-markdown';
import { anArtifact, logged } from '../../domain/a-win';
import { sheetOf } from '../../domain/counting/sheet-of';
import { buildReport } from '../../domain/report/build-report';
import { reportMatter } from '../../domain/report-matter';

const TODAY = '2026-11-29';
const HEADINGS = [
  ...['Where it stands', 'Snapshots', 'Strongest wins', 'What your manager asked for'],
  ...['Gaps, and what to do next', 'Three shifts, month by month', 'Evidence by category and month'],
  ...['Months of sustained evidence', 'Stall check'],
];

const told = (matter: ReportMatter): ToldReport => ({ ...buildReport(matter), level: 'work-safe' });

/** The lines below a heading. */
function under(text: string, heading: string): string {
  return text.split(`## ${heading}\n\n`)[1]?.split('\n\n## ')[0] ?? '';
}

const log = Array.from({ length: 6 }, (_, index) =>
  logged(
    index < 3 ? ['mentor'] : [],
    {
      occurredOn: `2026-11-0${index + 1}`,
      title: `Win | ${index}`,
      origin: index < 2 ? 'identified' : 'assigned',
    },
    [anArtifact({ type: 'pull-request' })],
  ),
);

describe('the report as Markdown', () => {
  it('of an empty log has a sentence for every section and no empty table but the grid', () => {
    const text = reportToMarkdown(told(reportMatter({ today: TODAY })));
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
    expect(text.match(/^\| ---/gm)).toHaveLength(1);
    expect(under(text, 'Stall check')).toMatch(/^Too little is logged/);
  });

  it('says of a gap what comes next only where the ladder does', () => {
    const report = told(reportMatter({ today: TODAY }));
    const gaps = report.gaps.map((gap) => ({ ...gap, behaviour: { ...gap.behaviour, nextAction: '' } }));
    expect(reportToMarkdown(report)).toContain('Next: ');
    expect(reportToMarkdown({ ...report, gaps })).not.toContain('Next:');
  });

  it('says about the ladder what there is to say, and else nothing', () => {
    const report = told(reportMatter({ today: TODAY }));
    const ladder = { ...report.ladder, attribution: '' };
    expect(reportToMarkdown(report)).toContain('About this ladder:');
    expect(reportToMarkdown({ ...report, ladder })).not.toContain('About this ladder');
  });

  it('has the tables of its pictures', () => {
    const criteria = [
      {
        ...{ id: 'x', what: 'Teach | somebody', howKnown: '', ladderId: 'senior-engineer', behaviourId: 'mentor' },
        ...{ dueOn: '2026-12-01', state: 'open' as const, createdAt: '2026-11-02T12:00:00.000Z' },
      },
    ];
    const snapshots = [{ takenOn: '2026-10-01', reason: 'quiz' as const, behaviours: [] }];
    const text = reportToMarkdown(told(reportMatter({ log, criteria, snapshots, today: TODAY })));
    expect(under(text, 'Three shifts, month by month')).toContain(
      '| Nov 2026 | 2 of 6 (33%) | 3 of 6 (50%) | 0 of 6 (0%) |',
    );
    expect(under(text, 'Evidence by category and month')).toContain('| Nov 2026 | 0 | 0 | 3 | 0 | 0 |');
    expect(under(text, 'Months of sustained evidence')).toMatch(
      /\| I teach things .* \| 1 of 12 \| 1 month \| Nov 2026 \| Nov 2026 \|/,
    );
    expect(under(text, 'Snapshots')).toContain('| Oct 1, 2026 | Quiz | 0 of 0 | 0 of 0 |');
    expect(under(text, 'What your manager asked for')).toContain(
      '| Teach \\| somebody | – | Open | Dec 1, 2026, due in 2 days |',
    );
    expect(under(text, 'What your manager asked for')).toContain('2 wins since it was said on Nov\u00a02,\u00a02026');
    expect(under(text, 'Stall check')).toMatch(/\| Your own pull requests .* \| 6 of 6 \(100%\) \| Worth a look \|/);
  });

  it('tells nothing of a private win, nor below Full of a confidential one', () => {
    const words = (token: string) => ({
      title: token,
      outcome: token,
      did: token,
      decision: token,
      level: 'strong' as const,
    });
    const all = [
      ...log,
      logged(['translate'], { occurredOn: '2026-11-20', visibility: 'private', ...words('tok-private') }),
      logged(['translate'], { occurredOn: '2026-11-20', confidential: true, ...words('tok-confidential') }),
      logged(['translate'], { occurredOn: '2026-11-20', ...words('tok-open') }),
    ];
    for (const level of REDACTION_LEVELS) {
      const matter = reportMatter({ log: all, today: TODAY });
      const text = reportToMarkdown(
        reportForOthers({ ...matter, sheet: sheetOf(all, matter.ladder) }, startRedaction({ level })),
      );
      expect(text, level).not.toContain('tok-private');
      expect(text.includes('tok-confidential'), level).toBe(level === 'full');
      expect(under(text, 'Evidence by category and month'), level).toContain(`| ${level === 'full' ? 2 : 1} | 0 |`);
    }
  });

  it('writes the same bytes for the same report', () => {
    const write = () => reportToMarkdown(told(reportMatter({ log, today: TODAY })));
    expect(write()).toBe(write());
  });
});
