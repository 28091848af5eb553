import { describe, expect, it } from 'vitest';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { StakeholderUpdate } from '@/lib/domain/talk/stakeholder-update';
import { templateToLeave, toTemplate, withheldFrom } from '@/lib/export/plan-template';
import { updateToMarkdown } from '@/lib/export/stakeholder-update';
import { aPerson, logged } from '../domain/a-win';
import { aRedactor } from '../domain/redaction/a-redactor';

const UPDATE: StakeholderUpdate = { told: [], next: 'Exports', thanks: [], unplain: [], withheld: 0 };
const NOTHING = { problem: { name: '', vagueFor: '' }, weekWins: [], update: UPDATE, today: '2026-03-05' };
const secret = [
  logged([], { title: 'Seen by nobody', visibility: 'private', plainLine: 'Seen by nobody' }),
  logged([], { title: 'Seen by few', confidential: true, plainLine: 'Seen by few' }),
];

describe('a template', () => {
  it('begins with what the plan knows of the problem', () => {
    const problem = { name: 'Who owns *exports*', vagueFor: 'since spring' };
    const text = toTemplate('problem-statement', { ...NOTHING, problem });
    expect(text).toMatch(/^# Who owns \\\*exports\\\*\n\n_Vague so far: since spring\. Written on Mar 5, 2026\._\n/);
  });

  it('has no sign that nobody sees', () => {
    const problem = { name: '\u05de\u05d9 \u05d0\u05d7\u05e8\u05d0\u05d9', vagueFor: '' };
    expect(toTemplate('problem-statement', { ...NOTHING, problem })).toMatch(
      /^# \u05de\u05d9 \u05d0\u05d7\u05e8\u05d0\u05d9\n/,
    );
  });

  it('is whole with nothing to begin from', () => {
    for (const id of ['problem-statement', 'design-document', 'translation', 'update'] as const) {
      const text = toTemplate(id, NOTHING);
      expect(text, id).not.toMatch(/[{}]|undefined/);
      expect(text.length, id).toBeGreaterThan(80);
    }
  });

  it('says the update that is sent to stakeholders, word for word', () => {
    expect(toTemplate('update', NOTHING)).toBe(updateToMarkdown(UPDATE));
  });

  it('never holds a private or confidential win', () => {
    expect(toTemplate('translation', { ...NOTHING, weekWins: secret })).toBe(toTemplate('translation', NOTHING));
    expect(withheldFrom([...secret, logged([])])).toBe(2);
  });

  it('says it in the words for a non-engineer, where a win has them', () => {
    const win = logged([], { title: 'Idempotent handlers', plainLine: 'No invoice is sent twice any more' });
    expect(toTemplate('translation', { ...NOTHING, weekWins: [win] })).toContain('No invoice is sent twice any more');
    const priced = logged([], { plainLine: "The plan for $$ is $& off, $` and $' too {day}" });
    expect(toTemplate('translation', { ...NOTHING, weekWins: [priced] })).toContain(
      "\n\nThe plan for $$ is $\\& off, $\\` and $' too {day}\n\n",
    );
  });

  it('leaves by the level that is chosen, whatever was typed into it', () => {
    const win = logged([], { people: [aPerson({ label: 'Ada' })] });
    const text = '- [Showed \\[it\\] to Ada](<https://acme.test/doc>)\n';
    const leaves = (level: RedactionLevel) => templateToLeave(text, aRedactor(level, { log: [win] }));
    expect(leaves('full')).toBe(text);
    expect(leaves('work-safe')).toContain('- [Showed \\[it\\] to Person A](<https://acme.test/doc>)\n');
    expect(leaves('public')).toContain('- Showed \\[it\\] to Person A\n');
    expect(leaves('public')).not.toContain('acme');
  });
});
