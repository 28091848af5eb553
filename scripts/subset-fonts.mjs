import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { PROJECT } from './project.mjs';

/**
 * Makes the fonts that Winnow carries, by `npm run fonts`: of the two families the signs that people who write in a Latin
 * alphabet use, in the weights that the style sheets use. The packages' own files are two and a half times as large.
 */
const FAMILIES = ['inter', 'newsreader'];
/** What texts are set with; signs of two files are never next to each other for a font's kerning, so one goes without. */
const FEATURES = ['ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'liga', 'lnum', 'tnum'];
/** Names of the axis's stops, for menus of fonts. */
const UNREAD = ['STAT'];
const WEIGHTS = { min: 400, max: 650, default: 400 };
/** Western Europe, with what texts are set with; the rest of Europe that writes in Latin letters. */
const SETS = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    0x131,
    0x152,
    0x153,
    0x2bc,
    0x2c6,
    0x2dc,
    0x2007,
    0x2009,
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    0x2020,
    0x2022,
    0x2026,
    0x202f,
    0x2039,
    0x203a,
    0x20ac,
    0x2122,
    0x2191,
    0x2193,
    0x2212,
  ],
  'latin-ext': [[0x100, 0x130], [0x132, 0x151], [0x154, 0x17f], [0x218, 0x21b], 0x1e9e],
};

for (const family of FAMILIES) {
  for (const [set, signs] of Object.entries(SETS)) {
    const name = `${family}-${set}-wght-normal.woff2`;
    const whole = readFileSync(join(PROJECT, `node_modules/@fontsource-variable/${family}/files`, name));
    const keepFeatures = set === 'latin' ? [...FEATURES, 'kern'] : FEATURES;
    const options = {
      targetFormat: 'woff2',
      variationAxes: { wght: WEIGHTS },
      keepFeatures,
      noHinting: true,
      dropTables: UNREAD,
    };
    const small = await subsetFont(whole, textOf(signs), options);
    writeFileSync(join(PROJECT, 'components/ui/fonts', `${family}-${set}.woff2`), small);
    console.log(`${name}: ${whole.length} bytes, now ${small.length}`);
  }
}

/** @param {(number | number[])[]} signs */
function textOf(signs) {
  return signs
    .flatMap((sign) => {
      const [first = 0, last = first] = [sign].flat();
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}
