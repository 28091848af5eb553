import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const FOLDER = new URL('../../../../components/ui/', import.meta.url);
const tokens = readFileSync(new URL('tokens.css', FOLDER), 'utf8');
const sheets = readdirSync(FOLDER, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.css'));

const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

function measured(theme: 'light' | 'dark', front: string, back: string): number {
  const [one, other] = [colours.get(front), colours.get(back)];
  if (!one || !other) throw new Error(`no colour ${front} or ${back}`);
  return contrast(one[theme], other[theme]);
}

const SURFACES = ['paper', 'raised', 'sunk'];
const TEXTS: [string, string[]][] = [
  ['ink', [...SURFACES, 'grain-wash', 'leaf-wash', 'danger-wash']],
  ['ink-soft', SURFACES],
  ['muted', [...SURFACES, 'grain-wash']],
  ['grain', [...SURFACES, 'grain-wash']],
  ['leaf', [...SURFACES, 'leaf-wash']],
  ['danger', [...SURFACES, 'danger-wash']],
  ['on-ink', ['ink', 'ink-soft']],
];
const GRAPHICS: [string, string[]][] = [
  ['edge', SURFACES],
  ['focus', [...SURFACES, 'grain-wash']],
  ['grain', [...SURFACES, 'grain-wash', 'grain-faded']],
  ['grain-fill', ['ink']],
];
const pairs = (table: [string, string[]][]) => table.flatMap(([front, backs]) => backs.map((back) => [front, back]));

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(pairs(TEXTS))('can be read: %s on %s', (front, back) => {
    expect(measured(theme, front ?? '', back ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(GRAPHICS).filter(([front]) => theme === 'light' || front !== 'grain-fill'))(
    'can be made out: %s on %s',
    (front, back) => {
      expect(measured(theme, front ?? '', back ?? '')).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the tokens', () => {
  it('have five sizes of type and no others', () => {
    const sizes = [...tokens.matchAll(/--size-\w+: ([\d.]+)rem/g)].map(([, rem]) => Number(rem) * 16);
    expect(sizes).toEqual([12, 14, 16, 20, 28]);
  });

  it('keep to a rhythm of four pixels', () => {
    const spaces = [...tokens.matchAll(/--space-(\d+): (\d+)px/g)];
    expect(spaces.length).toBeGreaterThan(6);
    for (const [, step, pixels] of spaces) expect(Number(pixels)).toBe(Number(step) * 4);
  });

  it('stay under 200 ms, and stand still when motion is unwanted', () => {
    const times = [...tokens.matchAll(/--time-\w+: (\d+)ms/g)].map(([, ms]) => Number(ms));
    expect(times).toEqual([100, 150, 180, 0, 0, 0]);
  });

  it('say what every colour is when the system chooses them', () => {
    const forced = tokens.slice(tokens.indexOf('forced-colors'));
    for (const name of colours.keys()) expect(forced, name).toContain(`--${name}:`);
  });

  it('are all that the parts use, with no colour of their own', () => {
    const known = new Set([...tokens.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
    expect(sheets.length).toBeGreaterThan(15);
    for (const sheet of sheets.filter((file) => file !== 'tokens.css')) {
      const css = readFileSync(new URL(sheet, FOLDER), 'utf8');
      const own = new Set([...css.matchAll(/^\s*--([\w-]+):/gm)].map(([, name]) => name));
      for (const [, name] of css.matchAll(/var\(--([\w-]+)/g)) {
        expect(known.has(name) || own.has(name), `${sheet} uses --${name}`).toBe(true);
      }
      expect(css, sheet).not.toMatch(/#[0-9a-f]{3,8}\b(?!-)|rgb\(|hsl\(|oklch\(/i);
    }
  });
});
