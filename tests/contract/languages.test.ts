import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/languages';
import { importsOf, PROJECT, readSources } from './source-tree';

type Files = Record<string, Record<string, unknown>>;

const english = bySurface(import.meta.glob<Record<string, unknown>>('../../lib/i18n/en/*.ts', { eager: true }));
const others: Record<string, Files> = {
  de: bySurface(import.meta.glob<Record<string, unknown>>('../../lib/i18n/de/*.ts', { eager: true })),
  es: bySurface(import.meta.glob<Record<string, unknown>>('../../lib/i18n/es/*.ts', { eager: true })),
};
const englishTexts = textsOf(english);

describe('the words', () => {
  it('are there in every language that can be chosen', () => {
    console.log(`${Object.keys(english).length} surfaces, ${englishTexts.size} English texts`);
    expect(Object.keys(english).length).toBeGreaterThan(45);
    expect(['en', ...Object.keys(others)].sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each(Object.keys(others))('of %s are those of English, with their slots', (language) => {
    const texts = textsOf(others[language] ?? {});
    const lacking = [...englishTexts.keys()].filter((name) => !texts.has(name));
    const beyond = [...texts.keys()].filter((name) => !englishTexts.has(name));
    expect({ lacking, beyond }).toEqual({ lacking: [], beyond: [] });
    const wrong = [...texts].filter(([name, text]) => slotsOf(text) !== slotsOf(englishTexts.get(name)));
    expect(wrong.map(([name, text]) => `${name}: ${Object.values(text).join(' | ')}`)).toEqual([]);
  });

  it.each(Object.keys(LANGUAGES))('of %s have the forms that its counts take', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const needed = ['one', 'few', 'many', 'other'].filter((form) => forms.some((each) => each === form));
    const texts = language === 'en' ? englishTexts : textsOf(others[language] ?? {});
    const plurals = [...texts].filter(([, text]) => !('text' in text));
    expect(plurals.length).toBeGreaterThan(50);
    // "many" is of millions in Spanish; what is counted here says it as it says the others.
    const wrong = plurals.filter(([, text]) =>
      needed.some((form) => form !== 'many' && !(form in text) && hasNumber(text)),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it.each(Object.keys(others))('of %s are no English that was forgotten', (language) => {
    const same = [...textsOf(others[language] ?? {})].filter(
      ([name, text]) =>
        !NAMES.includes(name) && isProse(text) && JSON.stringify(text) === JSON.stringify(englishTexts.get(name)),
    );
    expect(same.map(([name, text]) => `${name}: ${Object.values(text).join(' | ')}`)).toEqual([]);
  });

  it.each([
    ['worker', 'entrypoints/background.ts'],
    ['panel', 'entrypoints/page-panel.ts'],
    ['panel', 'entrypoints/page-list.ts'],
  ])('that are given to the %s are those that %s may say', (pack, entry) => {
    const said = surfacesFrom(entry);
    expect(said.length).toBeGreaterThan(2);
    for (const language of Object.keys(others)) {
      const [file] = readSources(['lib/i18n/packs'], [`${pack}-${language}.ts`]);
      const given = [...(file?.text.matchAll(/'\.\.\/\w+\/([\w-]+)\.ts'/g) ?? [])].map(([, surface]) => surface);
      expect(
        said.filter((surface) => !given.includes(surface)),
        language,
      ).toEqual([]);
    }
  });
});

describe('the manifest', () => {
  const messages = Object.keys(LANGUAGES).map((language) => {
    const said: unknown = JSON.parse(readFileSync(join(PROJECT, `public/_locales/${language}/messages.json`), 'utf8'));
    return v.parse(v.record(v.string(), v.object({ message: v.string() })), said);
  });
  it('says the same in every language, as short as the stores want it', () => {
    const names = Object.keys(messages[0] ?? {});
    expect(names).toEqual(['name', 'description', 'savePage']);
    for (const said of messages) {
      expect(Object.keys(said)).toEqual(names);
      expect(said.description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

/** What stands on a page of another language. */
const NAMES = ['welcome.welcome.pictureTitle'];

/** A text is `{ text }`, a plural has its forms. */
type Text = Record<string, string>;

function textsOf(files: Files): Map<string, Text> {
  const found = new Map<string, Text>();
  const collect = (name: string, value: unknown) => {
    if (typeof value === 'string') found.set(name, { text: value });
    else if (isPlural(value)) found.set(name, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) collect(`${name}.${key}`, part);
  };
  for (const [surface, constants] of Object.entries(files)) collect(surface, constants);
  return found;
}

function isPlural(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || !('other' in value)) return false;
  return Object.entries(value).every(([form, text]) => /^(one|few|many|other)$/.test(form) && typeof text === 'string');
}

/** The slots of all forms; `{n}` may be left out of a form. */
function slotsOf(text: Text | undefined): string {
  const slots = Object.values(text ?? {}).flatMap((form) => form.match(/\{\w+\}/g) ?? []);
  const isCounted = text !== undefined && !('text' in text);
  return [...new Set(slots)]
    .filter((slot) => !isCounted || slot !== '{n}')
    .sort()
    .join(' ');
}

function hasNumber(text: Text): boolean {
  return Object.values(text).some((form) => form.includes('{n}'));
}

/** Long enough that two languages cannot have come to the same by chance. */
function isProse(text: Text): boolean {
  return Object.values(text).every((form) => (form.match(/\p{L}{2,}/gu) ?? []).length >= 4);
}

function bySurface(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file]));
}

/** The surfaces of which `entry` and all that it imports have English words. */
function surfacesFrom(entry: string): string[] {
  const sources = new Map(
    readSources(['entrypoints', 'components', 'lib'], ['.ts', '.tsx']).map((file) => [file.path, file]),
  );
  const seen = new Set([entry]);
  for (const path of seen) {
    const file = sources.get(path);
    const text = file?.text.replace(/^import type .*$/gm, '') ?? '';
    for (const imported of file ? importsOf({ ...file, text }) : [])
      for (const ending of ['.ts', '.tsx']) if (sources.has(imported + ending)) seen.add(imported + ending);
  }
  return [...seen].flatMap((path) => /^lib\/i18n\/en\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
}
