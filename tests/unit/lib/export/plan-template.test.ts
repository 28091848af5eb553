import { describe, expect, it } from 'vitest';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { templateToLeave, toTemplate, withheldFrom } from '@/lib/export/plan-template';
import { anArtifact, aPerson, logged } from '../domain/logged-win';
import { aRedactor } from '../domain/redaction/a-redactor';

const NOTHING = { problem: { name: '', vagueFor: '' }, weekWins: [], weekFrom: '2026-03-02', today: '2026-03-05' };
const secret = [
  logged([], { title: 'Seen by nobody', visibility: 'private', plainLine: 'Seen by nobody' }),
  logged([], { title: 'Seen by few', confidential: true, plainLine: 'Seen by few' }),
];

describe('a template', () => {
  it('begins with what the plan knows of the problem', () => {
    const problem = { name: 'Who owns *exports*', vagueFor: 'since spring' };
    const text = toTemplate('problem-statement', { ...NOTHING, problem });
    expect(text).toMatch(/^# Who owns \\\*exports\\\*\n\n_Vague since spring\. Written on Mar 5, 2026\._\n/);
  });

  it('is whole with nothing to begin from', () => {
    for (const id of ['problem-statement', 'design-document', 'translation', 'update'] as const) {
      const text = toTemplate(id, NOTHING);
      expect(text, id).not.toMatch(/[{}]|undefined/);
      expect(text.length, id).toBeGreaterThan(80);
    }
  });

  it('makes an update of the week’s newest wins, three at most, with link and outcome', () => {
    const artifact = anArtifact({ key: 'url:https://example.test/doc', url: 'https://example.test/doc' });
    const weekWins = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map((occurredOn, index) =>
      logged([], { occurredOn, title: `Win ${index}`, ...(index === 2 && { outcome: 'Support asks less' }) }, [
        artifact,
      ]),
    );
    const lines = toTemplate('update', { ...NOTHING, weekWins })
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      '- [Win 3](<https://example.test/doc>)',
      '- [Win 2](<https://example.test/doc>): Support asks less',
      '- [Win 1](<https://example.test/doc>)',
    ]);
  });

  it('never holds a private or confidential win', () => {
    for (const id of ['translation', 'update'] as const) {
      expect(toTemplate(id, { ...NOTHING, weekWins: secret }), id).toBe(toTemplate(id, NOTHING));
    }
    expect(withheldFrom([...secret, logged([])])).toBe(2);
  });

  it('says it in the words for a non-engineer, where a win has them', () => {
    const win = logged([], { title: 'Idempotent handlers', plainLine: 'No invoice is sent twice any more' });
    expect(toTemplate('translation', { ...NOTHING, weekWins: [win] })).toContain('No invoice is sent twice any more');
    const priced = logged([], { plainLine: "The plan for $$ is $& off, $` and $' too {day}" });
    expect(toTemplate('translation', { ...NOTHING, weekWins: [priced] })).toContain(
      "\n\nThe plan for $$ is $\\& off, $\\` and $' too {day}\n\n",
    );
    expect(toTemplate('update', { ...NOTHING, weekWins: [win] })).toContain('- No invoice is sent twice any more\n');
  });

  it('leaves by the level that is chosen, whatever was typed into it', () => {
    const artifact = anArtifact({ key: 'url:https://acme.test/doc?key=1', url: 'https://acme.test/doc' });
    const win = logged([], { title: 'Showed [it] to Ada', people: [aPerson({ label: 'Ada' })] }, [artifact]);
    const text = toTemplate('update', { ...NOTHING, weekWins: [win] });
    const leaves = (level: RedactionLevel) => templateToLeave(text, aRedactor(level, { log: [win] }));
    expect(leaves('full')).toBe(text);
    expect(leaves('work-safe')).toContain('- [Showed \\[it\\] to Person A](<https://acme.test/doc>)\n');
    expect(leaves('public')).toContain('- Showed \\[it\\] to Person A\n');
    expect(leaves('public')).not.toContain('acme');
  });
});
