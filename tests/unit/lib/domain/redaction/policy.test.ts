import { describe, expect, it } from 'vitest';
import { ALIAS_KINDS } from '@/lib/domain/alias';
import { REDACTION_LEVELS } from '@/lib/domain/redaction/level';
import {
  ARTIFACT_POLICY,
  isHiddenAt,
  NAME_POLICY,
  PERSON_POLICY,
  SHAPE_POLICY,
  SHAPES,
  WIN_POLICY,
} from '@/lib/domain/redaction/policy';
import { ArtifactSchema } from '@/lib/domain/win/artifact';
import { PersonSchema, TEXT_FIELDS, WinSchema } from '@/lib/domain/win/win';

const tables = [
  ['win', WinSchema.entries, WIN_POLICY],
  ['artifact', ArtifactSchema.entries, ARTIFACT_POLICY],
  ['person', PersonSchema.entries, PERSON_POLICY],
] as const;

describe('the policy', () => {
  it.each(tables)('names every field of a %s and no other', (_name, entries, policy) => {
    expect(Object.keys(policy).sort()).toEqual(Object.keys(entries).sort());
  });

  it.each(tables)(
    'keeps all of a %s at Full, and lets nothing out at Public that Work-safe keeps back',
    (_n, _e, policy) => {
      for (const [field, { full, 'work-safe': workSafe, public: open }] of Object.entries(policy)) {
        expect(full, field).toBe('kept');
        if (workSafe === 'blank') expect(open, field).toBe('blank');
        if (workSafe !== 'kept') expect(open, field).not.toBe('kept');
      }
    },
  );

  it('lets none of the user’s words past the redactor', () => {
    for (const field of ['title', 'tags', 'metric', ...TEXT_FIELDS] as const) {
      expect(['words', 'blank'], field).toContain(WIN_POLICY[field]['work-safe']);
      expect(['words', 'blank'], field).toContain(WIN_POLICY[field].public);
    }
  });

  it('hides no name at Full, and every one at Public', () => {
    const froms = [...ALIAS_KINDS.map((kind) => NAME_POLICY[kind]), ...SHAPES.map((shape) => SHAPE_POLICY[shape].from)];
    expect(froms.every((from) => !isHiddenAt('full', from) && isHiddenAt('public', from))).toBe(true);
    expect(REDACTION_LEVELS).toEqual(['full', 'work-safe', 'public']);
  });
});
