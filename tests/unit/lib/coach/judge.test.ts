import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Verdict } from '@/lib/coach/judge';
import { INGREDIENTS, levelOf } from '@/lib/coach/level';
import { SOURCES } from '@/lib/coach/source';
import { figuresOf } from '../../../../scripts/coach/figures';
import { FRESH_SET, TRAINING_SET } from '../../../../scripts/coach/train';
import { readExamples } from '../../../../scripts/coach/training-set';

const sources = fc.constantFrom(...SOURCES);
const fresh = readExamples(FRESH_SET);
const training = readExamples(TRAINING_SET);
const runs = { numRuns: process.env.WINNOW_LONG ? 2000 : 200 };

describe('the two sentences that the README tells apart', () => {
  it('passes "I drove the API versioning decision" without a number', () => {
    const { level, question } = judge('I drove the API versioning decision', 'manual');
    expect(level).not.toBe('vague');
    expect(question).toBe('outcome');
  });

  it('flags "I contributed to architecture discussions" and asks', () => {
    const { level, missing, question, behaviours } = judge('I contributed to architecture discussions', 'manual');
    expect(level).toBe('vague');
    expect(missing).toContain('role');
    expect(missing).toContain('object');
    expect(question).toBe('role');
    expect(behaviours).toEqual([]);
  });
});

describe('wins of our own, which the model was not learned from', () => {
  it('are judged as the codebook does', () => {
    const judged = fresh.map((example) => ({ example, verdict: judge(example.text, example.source) }));
    const figures = figuresOf(judged);
    console.log('fresh wins', figures);
    expect(figures.wins).toBeGreaterThanOrEqual(60);
    expect(figures.level).toBeGreaterThanOrEqual(0.85);
    expect(figures.top).toBeGreaterThanOrEqual(0.85);
    // A win is two points of the 42 that show a behaviour, and four of the 25 that show none.
    expect(figures.topThree).toBeGreaterThanOrEqual(0.95);
    expect(figures.none).toBeGreaterThanOrEqual(0.85);
  });

  it('are in neither of the sets that teach', () => {
    const taught = new Set([...training, ...readExamples('tests/coaching/wider.jsonl')].map(({ text }) => text));
    expect(fresh.filter(({ text }) => taught.has(text))).toEqual([]);
  });
});

describe('a verdict', () => {
  it('is the same every time, keeps the codebook’s rule and points at words of the text, whatever the text', () => {
    const words = fc.array(fc.constantFrom(...training.flatMap(({ text }) => text.split(' '))), { maxLength: 60 });
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      words.map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(texts, sources, (text, source) => {
        const verdict = judge(text, source);
        expect(judge(text, source)).toEqual(verdict);
        expect(verdict.level).toBe(levelOf(verdict.missing));
        expectSound(verdict, text);
      }),
      runs,
    );
  });

  it('survives lone surrogates, control characters and a megabyte', () => {
    for (const text of [
      '\ud800 I decided \udfff',
      '\0\u0007',
      '𝕀 decided',
      '-'.repeat(2 ** 20),
      "i'".repeat(2 ** 19),
    ]) {
      expectSound(judge(text, 'manual'), text);
    }
  });

  it('reads no more of a long text than it needs: a megabyte costs what four thousand characters cost', () => {
    const text = `${training.map((example) => example.text).join(' ')} `.repeat(8);
    expect(text.length).toBeGreaterThan(2 ** 20);
    expect(judge(text, 'manual')).toEqual(judge(text.slice(0, 4000), 'manual'));
  });

  it('says vague, suggests nothing and asks nothing of an empty text', () => {
    for (const text of ['', ' ', '\n', '…']) {
      const { level, missing, behaviours, question } = judge(text, 'manual');
      expect({ level, missing, behaviours, question }).toEqual({
        level: 'vague',
        missing: [...INGREDIENTS],
        behaviours: [],
        question: null,
      });
    }
  });

  it('finds no words in addresses: alone they are vague and asked about, in a sentence they change nothing', () => {
    const link = 'https://github.com/acme/orchard/pull/7';
    for (const text of [link, link.toUpperCase(), `${link}\n${link}/files`, ` ${link} ${link}/files`]) {
      const { level, missing, behaviours, question } = judge(text, 'manual');
      expect({ level, missing, behaviours }).toEqual({ level: 'vague', missing: [...INGREDIENTS], behaviours: [] });
      expect(question).toBe('role');
    }
    const said = 'I drove the API versioning decision';
    expect(judge(`${said} ${link}`, 'manual')).toEqual(judge(said, 'manual'));
    const then = 'Two teams moved over';
    const { level, missing, behaviours } = judge(`${said}. ${then}`, 'manual');
    expect(judge(`${said} ${link}. ${then}`, 'manual')).toMatchObject({ level, missing });
    expect(judge(`${said} ${link}. ${then}`, 'manual').behaviours.map(({ id }) => id)).toEqual(
      behaviours.map(({ id }) => id),
    );
  });
});

describe('length', () => {
  const vague = [...training, ...fresh].filter(
    ({ text, source }) => source === 'manual' && judge(text, source).level === 'vague',
  );

  it('decides nothing: what is said three times over is judged as if it were said once', () => {
    expect(vague.length).toBeGreaterThan(200);
    const stronger = vague.filter(({ text }) => judge(`${text}. ${text}. ${text}.`, 'manual').level !== 'vague');
    expect(stronger.map(({ text }) => text)).toEqual([]);
  });

  it('decides nothing: idle sentences make hardly any vague text strong', () => {
    const idle =
      ' It was a good week and there was a lot going on for all of us. Many thanks to all who were part of it.';
    const stronger = vague.filter(({ text }) => judge(`${text}.${idle}`, 'manual').level === 'strong');
    console.log(`${stronger.length} of ${vague.length} vague texts became strong by idle sentences`);
    expect(stronger.length / vague.length).toBeLessThan(0.02);
  });

  it('is not asked for: short wins of the set are as often strong or evidence as they are labelled so', () => {
    const short = training.filter(({ text, level }) => text.length < 70 && level !== 'vague');
    expect(short.length).toBeGreaterThan(50);
    const right = short.filter(({ text, source, level }) => judge(text, source).level === level);
    expect(right.length / short.length).toBeGreaterThan(0.85);
  });
});

function expectSound({ ingredients, behaviours, missing }: Verdict, text: string) {
  expect(ingredients.map(({ id }) => id)).toEqual(INGREDIENTS);
  expect(ingredients.filter(({ present }) => !present).map(({ id }) => id)).toEqual(missing);
  expect(behaviours.length).toBeLessThanOrEqual(3);
  for (const { why } of [...ingredients, ...behaviours]) {
    for (const words of why) {
      expect(words).not.toBe('');
      expect(text).toContain(words);
    }
  }
  for (const { score } of behaviours) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
}
