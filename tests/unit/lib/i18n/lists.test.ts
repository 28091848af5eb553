import { afterEach, describe, expect, it } from 'vitest';
import { isolate } from '@/lib/i18n/isolate';
import { sayList, sayParts } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import { speak } from '@/lib/i18n/words';

const ARABIC = 'إصدار الواجهة';
const apart = (text: string) => `\u2068${text}\u2069`;
const speakArabic = () => speak({ language: 'ar-XB', of: () => undefined });

afterEach(() => speak(undefined));

describe('parts side by side', () => {
  it('are those that are there, and no line begins with what is between them', () => {
    expect(sayParts(['Ticket', null, 'Nov 2', undefined, '', false, 'ines'])).toBe('Ticket\u00a0· Nov 2\u00a0· ines');
    expect(sayParts([])).toBe('');
  });

  it.each(['2 answers without a win', '1,200 wins', '1 of 3 in 180 days'])(
    'leave no number alone at a line’s end: %s',
    (part) => {
      const told = sayParts(['ORCH', part]);
      expect(told.replaceAll('\u00a0', ' ')).toBe(`ORCH · ${part}`);
      expect(told).toMatch(/· \S+\u00a0\D/);
    },
  );

  it('keep their order and their direction whichever way each is written', () => {
    expect(sayParts([ARABIC, 'Nov 2'])).toBe(`${apart(ARABIC)}\u00a0· Nov 2`);
    expect(sayList(['ada', ARABIC])).toBe(`ada and ${apart(ARABIC)}`);
    speakArabic();
    expect(sayParts(['GitHub', 'acme/api #7'])).toBe(`${apart('GitHub')}\u00a0· ${apart('acme/api #7')}`);
    expect(sayParts(['GitHub'])).toBe('GitHub');
  });
});

describe('a text in a sentence', () => {
  it.each([
    ['en', 'acme/api #7', 'acme/api #7'],
    ['en', ARABIC, apart(ARABIC)],
    ['de', 'שלום', apart('שלום')],
    ['ar', 'acme/api #7', apart('acme/api #7')],
    ['ar', '', ''],
  ])('of %s, %j, stands as %j', (tongue, text, stands) => {
    expect(isolate(tongue, text)).toBe(stands);
  });

  it('keeps its direction, and still ends the sentence where it ends in a full stop', () => {
    expect(say('About {title}.', { title: ARABIC })).toBe(`About ${apart(ARABIC)}.`);
    expect(say('About {title}.', { title: apart('Done.') })).toBe(`About ${apart('Done.')}`);
    speakArabic();
    expect(say('{n} of {title}', { n: 3, title: 'acme' })).toContain(apart('acme'));
  });
});
