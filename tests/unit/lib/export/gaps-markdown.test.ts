import { describe, expect, it } from 'vitest';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { gapsToMarkdown } from '@/lib/export/gaps-markdown';
import type { GapLine } from '@/lib/i18n/gap-lines';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aProof } from '../domain/a-proof';
import { aPerson, logged } from '../domain/a-win';
import { aRedactor } from '../domain/redaction/a-redactor';

function aLine(id: string, changes: Partial<GapLine> = {}): GapLine {
  const behaviour = seniorEngineer.behaviours.find((each) => each.id === id);
  if (!behaviour) throw new Error(`there is no ${id}`);
  const proof = aProof(id, 'thin');
  const missing = 'Missing: a review link.';
  const words = { missing, clause: missing, where: 'Usually here.', text: 'Usually here.' };
  return {
    behaviour,
    proof,
    claimed: false,
    ...words,
    writtenAt: 0,
    writtenFor: null,
    dropped: false,
    ...changes,
  };
}

const write = (
  lines: GapLine[],
  log = [logged([], { title: 'Open to all' })],
  level: RedactionLevel = 'work-safe',
  employers = [{ name: 'Acme' }],
) =>
  gapsToMarkdown({
    ...{ ladderName: 'Senior engineer', today: '2026-11-25', lines, log },
    redactor: aRedactor(level, { log, employers }),
  });

describe('the gap list as a document', () => {
  it('has a line a gap, in its order, without the dropped ones', () => {
    const text = write([
      aLine('mentor', { text: 'The guild talk', claimed: true }),
      aLine('unblock', { dropped: true }),
      aLine('review-impact'),
    ]);
    expect(text).toBe(
      [
        '# Gap list',
        'Senior engineer, Nov 25, 2026',
        [
          '- **I teach things beyond syntax and frameworks** (Thin, 1 of 3 in 180 days)  ',
          '  You say consistently. Missing: a review link.  ',
          '  Next 30 days: The guild talk',
          '- **My reviews change how people build things** (Thin, 1 of 3 in 180 days)  ',
          '  Missing: a review link.  ',
          '  Next 30 days: Usually here.',
        ].join('\n'),
        '---',
        'Made by Winnow. Private and confidential wins are left out.',
        '',
      ].join('\n\n'),
    );
  });

  it('says so when there is no gap', () => {
    expect(write([])).toContain('No gaps: every behaviour of this ladder is met.');
  });

  it('is words whatever was written on a line', () => {
    const text = write([aLine('mentor', { text: '# Me\n<script>alert(1)</script> [x](javascript:alert(1))' })]);
    expect(text).toContain('\\# Me \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:alert(1))');
  });

  it.each([
    ['private', { visibility: 'private' as const }],
    ['confidential', { confidential: true }],
  ])('does not tell the name of a %s win that was written on a line', (_name, changes) => {
    const log = [logged([], { title: 'The layoff tool', ...changes })];
    const text = write([aLine('mentor', { text: 'Ask about the Layoff tool' })], log);
    expect(text).not.toMatch(/layoff/i);
    expect(text).toContain('Next 30 days: Usually here.');
  });

  it('names a confidential win at Full alone', () => {
    const log = [logged([], { title: 'The layoff tool', confidential: true })];
    expect(write([aLine('mentor', { text: 'Ask about the Layoff tool' })], log, 'full')).toContain('Layoff tool');
  });

  it.each([
    ['full', 'Ask Ada of Acme'],
    ['work-safe', 'Ask Person A of Acme'],
    ['public', 'Ask Person A of Employer A'],
  ] as const)('tells at %s: %s', (level, said) => {
    const log = [logged([], { people: [aPerson({ label: 'Ada' })] })];
    expect(write([aLine('mentor', { text: 'Ask Ada of Acme' })], log, level)).toContain(`Next 30 days: ${said}`);
  });
});
