import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsKnownSecret, secretsIn } from '@/lib/domain/redaction/secrets';

const BEGINNINGS =
  'AKIA ASIA AROA AIDA ghp_ gho_ ghu_ ghr_ ghs_ github_pat_ glpat- gldt- glrt- glptt- glsoat- xoxb- xoxa- sk_live_ pk-test- rk_ sk-proj- AIza ya29. npm_ pypi- dop_v1_ SG. ATATT eyJ';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const piece = fc.oneof(
  fc.constantFrom(
    ...BEGINNINGS.split(' '),
    'Bearer ',
    'Basic ',
    '-----BEGIN RSA PRIVATE KEY-----',
    '.',
    ' ',
    '-',
    ': ',
  ),
  fc.constantFrom('password', 'is', 'api key', 'token', 'a word', '='),
  fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/),
);

describe('secrets', () => {
  it.each(BEGINNINGS.split(' '))('are found by how their makers begin them: %s', (beginning) => {
    const rest =
      beginning === 'SG.' ? `${LETTERS}.${LETTERS}` : beginning === 'eyJ' ? `${LETTERS}.${LETTERS}` : LETTERS;
    const [span] = secretsIn(`see ${beginning}${rest} there`);
    expect(span?.[0]).toBe(4);
  });

  it.each(['pwd=1234', 'PWD: abcd', 'the passcode was 12ab', 'Private Key = "a1b2c3"'])(
    'are found in short: %s',
    (said) => {
      expect(secretsIn(said)).toHaveLength(1);
    },
  );

  it('are looked for wherever one can be', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const clean = pieces.join('');
        if (holdsKnownSecret(clean)) expect(secretsIn(clean)).not.toEqual([]);
      }),
      { numRuns: process.env.WINNOW_LONG ? 20_000 : 1_000 },
    );
  });
});
