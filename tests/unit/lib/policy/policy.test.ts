import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REDACTION_LEVELS } from '@/lib/domain/redaction/level';
import { isShutOut } from '@/lib/policy/page-policy';
import { atLeast, exportsRefused, mayCapture, POLICY_KEYS, type PolicyKey, toPolicy } from '@/lib/policy/policy';
import { NO_POLICY } from './no-policy';

describe('what an organisation sets', () => {
  it('is nothing where it sets nothing', () => {
    expect(toPolicy({})).toEqual({ policy: NO_POLICY, ignored: [] });
    expect(mayCapture(NO_POLICY, 'https://anything.example')).toBe(true);
    expect(exportsRefused(NO_POLICY, 'full')).toBeNull();
  });

  it('is taken as it stands', () => {
    const managed = {
      captureDisabled: true,
      allowedHosts: ['https://github.com', 'http://jira.acme.example:8080'],
      redaction: 'work-safe',
      exportsDisabled: true,
      folderBackupDisabled: true,
    };
    expect(toPolicy(managed)).toEqual({ policy: managed, ignored: [] });
  });

  it.each<[PolicyKey, unknown]>([
    ['captureDisabled', 'true'],
    ['captureDisabled', null],
    ['captureDisabled', 1],
    ['allowedHosts', 'https://github.com'],
    ['allowedHosts', { 0: 'https://github.com' }],
    ['redaction', 'Public'],
    ['redaction', ['public']],
    ['exportsDisabled', {}],
    ['folderBackupDisabled', []],
  ])('ignores %s: %j, says so, and keeps the others', (key, value) => {
    const other = key === 'exportsDisabled' ? 'captureDisabled' : 'exportsDisabled';
    const { policy, ignored } = toPolicy({ [key]: value, [other]: true });
    expect(ignored).toEqual([key]);
    expect(policy).toEqual({ ...NO_POLICY, [other]: true });
  });

  it('keeps the hosts that are origins, and lets nobody in by one that is none', () => {
    const odd = [
      'https://github.com/',
      'github.com',
      'https://*.acme.example',
      'file:///',
      7,
      'https://u@acme.example',
    ];
    const { policy, ignored } = toPolicy({ allowedHosts: [...odd, 'https://git.acme.example'] });
    expect(policy.allowedHosts).toEqual(['https://git.acme.example']);
    expect(ignored).toEqual(['allowedHosts']);
    expect(toPolicy({ allowedHosts: odd.slice(0, 2) }).policy.allowedHosts).toEqual([]);
    expect(mayCapture(toPolicy({ allowedHosts: ['github.com'] }).policy, 'https://github.com')).toBe(false);
  });

  it('never opens what another key closes, whatever is set', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const managed = fc.dictionary(fc.constantFrom(...POLICY_KEYS, 'toString', '__proto__'), junk);
    fc.assert(
      fc.property(managed, (values) => {
        const { policy, ignored } = toPolicy(values);
        expect(Object.keys(policy).sort()).toEqual([...POLICY_KEYS].sort());
        expect(ignored.every((key) => Object.hasOwn(values, key))).toBe(true);
        expect(REDACTION_LEVELS).toContain(policy.redaction);
      }),
    );
  });
});

it('what is in the page says the same as the worker', () => {
  const origin = fc.constantFrom('https://github.com', 'http://github.com', 'https://acme.atlassian.net');
  const entry = fc.oneof(origin, fc.constantFrom<unknown>('https://github.com/', 'github.com', '', 7, null));
  const hosts = fc.oneof(fc.array(entry), fc.constantFrom<unknown>('https://github.com', true, null, undefined, {}));
  const flag = fc.constantFrom<unknown>(true, false, 'true', 1, null, undefined);
  fc.assert(
    fc.property(origin, flag, hosts, (here, captureDisabled, allowedHosts) => {
      const managed = { captureDisabled, allowedHosts };
      expect(isShutOut(managed, here)).toBe(!mayCapture(toPolicy(managed).policy, here));
    }),
  );
});

it.each([
  ['full', 'full', 'full', null],
  ['full', 'work-safe', 'work-safe', 'work-safe'],
  ['public', 'work-safe', 'public', null],
  ['work-safe', 'public', 'public', 'public'],
] as const)('a document at %s, at least %s, is made at %s (refused: %s)', (chosen, redaction, made, refused) => {
  const policy = { ...NO_POLICY, redaction };
  expect(atLeast(chosen, policy)).toBe(made);
  expect(exportsRefused(policy, chosen)).toBe(refused);
  expect(exportsRefused(policy)).toBeNull();
  expect(exportsRefused({ ...policy, exportsDisabled: true }, made)).toBe('off');
});
