import { expect, it } from 'vitest';
import * as de from '@/lib/i18n/de/audit-parts';
import * as en from '@/lib/i18n/en/audit-parts';
import * as es from '@/lib/i18n/es/audit-parts';
import { countIn } from '@/lib/i18n/say';

it.each([
  ['en', en],
  ['de', de],
  ['es', es],
])('in %s no line of a narrow row ends between a count and what is counted', (tongue, { projectWords }) => {
  for (const n of [1, 2])
    for (const counted of [projectWords.wins, projectWords.toMake])
      expect(countIn(tongue, counted, n, {})).toMatch(/^\d\u00a0\p{L}/u);
});
