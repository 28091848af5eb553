import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REDACTION_LEVELS } from '@/lib/domain/redaction/level';
import { canary } from './canary';
import { findTokens, tokensIn } from './find-tokens';

const WINS = process.env.WINNOW_LONG ? 1000 : 300;
/** How many of them are searched in every encoding; in plain words all are. */
const DECODED = process.env.WINNOW_LONG ? WINS : 60;

describe(`${WINS} wins in which everything carries a token`, () => {
  const bird = canary(WINS);
  const tokensOf = new Map<string, string[]>();
  for (const token of bird.tokens) {
    const start = token.slice(0, 6);
    tokensOf.set(start, [...(tokensOf.get(start) ?? []), token]);
  }

  it.each(REDACTION_LEVELS)('tell at %s exactly what may be told', (level) => {
    const told = JSON.stringify(bird.start(level).log(bird.log));
    const found = new Set(told.match(/zq\d{4}k[a-z]+/gi)?.map((token) => token.toLowerCase()));
    const allowed = bird.allowed(level);
    expect([...found].filter((token) => !allowed.has(token))).toEqual([]);
    expect([...allowed].filter((token) => !found.has(token))).toEqual([]);
    if (level === 'public') expect(bird.sensitive.filter((token) => found.has(token))).toEqual([]);
  });

  it.each(REDACTION_LEVELS)('tell at %s nothing else in another encoding', (level) => {
    const redactor = bird.start(level);
    const allowed = bird.allowed(level);
    const few = bird.log.slice(0, DECODED);
    for (const logged of redactor.log(few)) {
      const start = `zq${String(bird.log.findIndex(({ win }) => win.id === logged.win.id)).padStart(4, '0')}`;
      const found = findTokens(JSON.stringify(logged), tokensOf.get(start) ?? []);
      expect([...found].filter((token) => !allowed.has(token))).toEqual([]);
    }
  });

  it('are told apart: every level keeps back more', () => {
    const [full, workSafe, open] = REDACTION_LEVELS.map((level) => bird.allowed(level).size);
    console.log(`${bird.tokens.length} tokens; allowed: ${full} at Full, ${workSafe} at Work-safe, ${open} at Public`);
    expect(full).toBeGreaterThan(workSafe ?? 0);
    expect(workSafe).toBeGreaterThan(open ?? 0);
  });
});

const TOKEN = 'zq0007k3did';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('the search for tokens', () => {
  it.each([
    ['plain', `it says ${TOKEN}.`],
    ['capital', TOKEN.toUpperCase()],
    ['percent', `%7A${TOKEN.slice(1)}`],
    ['percent, twice', `%257A${TOKEN.slice(1)}`],
    ['entities', `&#122;&#x71;${TOKEN.slice(2)}`],
    ['escaped', `\\u007a${TOKEN.slice(1)}`],
    ['full width', TOKEN.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
    ['zero width', [...TOKEN].join('\u200b')],
    ['base64', base64(`${TOKEN} and more`)],
    ['base64, one off', base64(`x${TOKEN} and more`)],
    ['base64, two off', base64(`xy${TOKEN} and more`)],
    ['UTF-16', utf16(`it says ${TOKEN}`)],
    ['bytes', new TextEncoder().encode(`öö ${TOKEN}`)],
  ])('finds one that is written %s', (_way, handed) => {
    expect([...findTokens(handed, [TOKEN, 'zq0008k3did'])]).toEqual([TOKEN]);
    expect([...tokensIn(handed, /zq\d{4}k\d[a-z]{3}/g)]).toEqual([TOKEN]);
  });

  it('finds it in base64 wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(findTokens(base64(before + TOKEN + after), [TOKEN]).size).toBe(1);
      }),
    );
  });
});
