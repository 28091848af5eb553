import { describe, expect, it } from 'vitest';
import { REDACTION_LEVELS } from '@/lib/domain/redaction/level';
import { POLICY_KEYS } from '@/lib/policy/policy';
import { NO_POLICY } from '../unit/lib/policy/no-policy';
import { BUILDS, readManifest, readOutput } from './built-extension';

const { properties } = JSON.parse(readOutput('chrome-mv3', 'managed-schema.json'));

describe('the schema of what an organisation may set', () => {
  it('has the keys that Winnow reads, and no others', () => {
    expect(Object.keys(properties)).toEqual([...POLICY_KEYS]);
  });

  it.each(POLICY_KEYS)('says of %s what kind of value it takes, and what it does', (key) => {
    const types = { boolean: 'boolean', string: 'string', object: 'array' };
    expect(properties[key].type).toBe(types[typeof NO_POLICY[key] as keyof typeof types]);
    expect(properties[key].description).toMatch(/\.$/);
  });

  it('names the levels of redaction', () => {
    expect(properties.redaction.enum).toEqual([...REDACTION_LEVELS]);
  });

  it('is where Chromium looks for it; Firefox takes the values without one', () => {
    expect(readManifest('chrome-mv3').storage).toEqual({ managed_schema: 'managed-schema.json' });
    expect(readManifest('firefox-mv3')).not.toHaveProperty('storage');
    expect(new Set(BUILDS.map((build) => readOutput(build, 'managed-schema.json'))).size).toBe(1);
  });
});
