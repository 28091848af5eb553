import { describe, expect, it } from 'vitest';
import { CLAUSES } from '@/lib/domain/ladder/ladder';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '@/lib/domain/packet/packet';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aProof } from '../../domain/a-proof';
import { proofOf } from '../../domain/proof/proof-of';

/** Every sentence of a catalogue by its path; the forms of a plural are one entry. */
function sentencesOf(words: object, at = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of Object.entries(words)) {
    const path = `${at}/${key}`;
    if (typeof value === 'string') found.set(path, [value]);
    else if ('other' in value) found.set(path, Object.values(value));
    else for (const [inner, sentences] of sentencesOf(value, path)) found.set(inner, sentences);
  }
  return found;
}

const slotsOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
const english = sentencesOf(speakerOf('en').words);
const OTHERS = DOCUMENT_LANGUAGES.filter((language) => language !== 'en');

/** What is called by its English name wherever software is made. */
const ARTIFACTS = ['review', 'issue', 'ticket'].map((type) => `/artifacts/${type}`);
/** Words that are the same in two languages. */
const SAME: Partial<Record<DocumentLanguage, string[]>> = {
  de: [
    ...ARTIFACTS,
    ...['/link', '/artifacts/document', '/quote'],
    ...['person', 'repository', 'ticket', 'code', 'term'].map((kind) => `/standIns/kinds/${kind}`),
  ],
  es: [
    ...[...ARTIFACTS, '/artifacts/pull-request', '/artifacts/merge-request'],
    ...['/quote', '/standIns/shapes/[commit]', '/standIns/kinds/ticket'],
  ],
};

describe.each(OTHERS)('the catalogue in %s', (language) => {
  const speaker = speakerOf(language);
  const own = sentencesOf(speaker.words);

  it('has every sentence of the English one, and no other', () => {
    console.log(`${language}: ${own.size} sentences`);
    expect(own.size).toBeGreaterThan(110);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same slots in each', () => {
    for (const [path, sentences] of own) {
      const slots = new Set((english.get(path) ?? []).flatMap(slotsOf));
      for (const sentence of sentences) {
        for (const slot of slotsOf(sentence)) expect(slots, `${path}: ${sentence}`).toContain(slot);
      }
      const said = new Set(sentences.flatMap(slotsOf));
      expect([...said].sort(), path).toEqual([...slots].sort());
    }
  });

  it('has nothing left in English', () => {
    const left = [...own].filter(
      ([path, [first]]) => first !== '' && first === english.get(path)?.[0] && !SAME[language]?.includes(path),
    );
    expect(left).toEqual([]);
    const words = /\b(the|with|win|wins|lesson|missing|gap|made|what|who|days?|and)\b/i;
    expect(
      [...own].filter(([, sentences]) => sentences.some((each) => words.test(each.replace(/\{\w+\}/g, '')))),
    ).toEqual([]);
  });

  it('is blank only where English is', () => {
    for (const [path, sentences] of own) {
      for (const sentence of sentences) expect(sentence === '', path).toBe(english.get(path)?.includes('') ?? false);
    }
  });

  it('has the forms that its plurals take', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    const plurals = pluralsOf(speaker.words);
    expect(plurals.length).toBeGreaterThan(5);
    for (const plural of plurals) expect(Object.keys(plural).sort()).toEqual(forms);
  });

  it('says what is missing of every behaviour, in whole sentences', () => {
    const start = speaker.words.lack.missing.split(':')[0] ?? '';
    for (const behaviour of seniorEngineer.behaviours) {
      const sentence = speaker.missing(proofOf(behaviour, [], '2026-11-23'));
      expect(sentence).toMatch(/[^.]\.$/);
      expect(sentence.startsWith(`${start}: `), sentence).toBe(true);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
    expect(new Set(CLAUSES.map((clause) => speaker.words.lack.clauses[clause])).size).toBe(CLAUSES.length);
  });

  it('has the built-in ladder whole', () => {
    const said = speaker.ladder(seniorEngineer);
    const pairs = [
      ...said.categories.map(({ name }, index) => [name, seniorEngineer.categories[index]?.name]),
      ...said.behaviours.flatMap((behaviour, index) => [
        [behaviour.statement, seniorEngineer.behaviours[index]?.statement],
        [behaviour.nextAction, seniorEngineer.behaviours[index]?.nextAction],
      ]),
      [said.attribution, seniorEngineer.attribution],
    ];
    expect(pairs).toHaveLength(36);
    for (const [translated, original] of pairs) expect(translated).not.toBe(original);
    expect(said.behaviours.map(({ id, rule }) => ({ id, rule }))).toEqual(
      seniorEngineer.behaviours.map(({ id, rule }) => ({ id, rule })),
    );
    for (const { nextAction } of said.behaviours) expect(nextAction).toMatch(/\.$/);
  });
});

function pluralsOf(words: object): object[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'string') return [];
    return 'other' in value ? [value] : pluralsOf(value);
  });
}

describe('a speaker', () => {
  it.each<[DocumentLanguage, string, string, string, string]>([
    ['en', 'Mar 12, 2026', '1 win', '12,345 wins', 'Ada, Jonas, and Mara'],
    ['de', '12.03.2026', '1 Erfolg', '12.345 Erfolge', 'Ada, Jonas und Mara'],
    ['es', '12 mar 2026', '1 logro', '12.345 logros', 'Ada, Jonas y Mara'],
  ])('in %s writes days, counts and lists as it is done there', (language, day, one, many, list) => {
    const speaker = speakerOf(language);
    expect(speaker.day('2026-03-12')).toBe(day);
    expect(speaker.count(speaker.words.wins, 1)).toBe(one);
    expect(speaker.count(speaker.words.wins, 12_345)).toBe(many);
    expect(speaker.list(['Ada', 'Jonas', 'Mara'])).toBe(list);
  });

  it.each<[DocumentLanguage, string]>([
    ['en', 'Missing: one more win in 180 days, and a review link.'],
    ['de', 'Was noch fehlt: ein weiterer Erfolg innerhalb von 180 Tagen sowie ein Link zu einem Review.'],
    ['es', 'Falta lo siguiente: un logro más en 180 días, y además un enlace a una review.'],
  ])('in %s says what a proof lacks', (language, sentence) => {
    const lack = aProof('review-impact', 'thin', { have: 2, missing: { wins: 1, clauses: ['review-artifact'] } });
    expect(speakerOf(language).missing(lack)).toBe(sentence);
  });

  it('leaves another ladder, and what was reworded, as they are', () => {
    const speaker = speakerOf('de');
    const other = { ...seniorEngineer, id: 'acme-levels' };
    expect(speaker.ladder(other)).toBe(other);
    const [first, ...rest] = seniorEngineer.behaviours;
    if (!first) throw new Error('the ladder is empty');
    const reworded = { ...seniorEngineer, behaviours: [{ ...first, statement: 'I look for trouble' }, ...rest] };
    expect(speaker.ladder(reworded).behaviours[0]?.statement).toBe('I look for trouble');
  });

  it('fills no slot from a value', () => {
    expect(speakerOf('de').fill('{a} {b}', { a: '{b}', b: '{a}' })).toBe('{b} {a}');
  });
});
