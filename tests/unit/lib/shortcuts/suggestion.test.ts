import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEnter } from '@/lib/shortcuts/suggestion';

const unit = fc.constantFrom(...'<>&"\'ab ;😀', '\u0000', '\u0001', '\u202e', '\ud83d', '\udc00', '\ufffe', '\uffff');

describe('what the address bar says Enter does', () => {
  it.each([
    ['', 'Type what you did; Enter logs it as a win of today'],
    ['  ', 'Type what you did; Enter logs it as a win of today'],
    ['cut p99 <200ms & "held"', 'Enter logs a win of today: cut p99 &lt;200ms &amp; &quot;held&quot;'],
    ['a\uffffb\u0001c', 'Enter logs a win of today: ab c'],
    ["it's {text}", 'Enter logs a win of today: it&apos;s {text}'],
  ])('%j: %s', (typed, description) => expect(describeEnter(typed, true)).toBe(description));

  it('stands as it was typed where it is no markup', () => {
    expect(describeEnter('a <b> & c', false)).toBe('Enter logs a win of today: a <b> & c');
  });

  it('is well-formed XML of a bounded length, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (typed) => {
        const description = describeEnter(typed, true);
        expect(description.isWellFormed()).toBe(true);
        expect(description).not.toMatch(/[\p{Cc}\ufffe\uffff<>"']|&(?!(?:amp|lt|gt|quot|apos);)/u);
        expect(description.length).toBeLessThan(1500);
      }),
    );
  });
});
