import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTokens } from './find-tokens';

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
  });

  it('finds it in base64 wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(findTokens(base64(before + TOKEN + after), [TOKEN]).size).toBe(1);
      }),
    );
  });
});
