// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FactsSchema } from '@/lib/domain/artifact';
import { isPartOf } from '@/lib/domain/artifact-family';
import { clean } from '@/lib/sites/clean';
import { detector } from '@/lib/sites/github/detect';
import { readOffer } from '@/lib/sites/github/offer';
import { readCapture } from '@/lib/sites/github/read';
import { parseThing } from '@/lib/sites/github/url';
import { allPages, pullRequestPage, SAMPLES } from '@/tests/e2e/pages/github/index.mjs';
import { parse } from '../parse';

type Change = { what: 'drop' | 'double' | 'move' | 'rename' | 'text' | 'foreign'; at: number; to: number };

const texts = fc.string({ unit: 'binary', maxLength: 900 });
const MEMBERS = ['querySelectorAll', 'getAttribute', 'closest', 'parentElement', 'textContent', 'title', '__proto__'];
const changes = fc.array(
  fc.record({
    what: fc.constantFrom<Change['what']>('drop', 'double', 'move', 'rename', 'text', 'foreign'),
    at: fc.nat(10_000),
    to: fc.nat(10_000),
  }),
  { maxLength: 12 },
);

function change(page: Document, { what, at, to }: Change, foreign: Document, text: string) {
  const pick = (from: Document, index: number) => {
    const elements = [...from.querySelectorAll('*')].filter((element) => !/^(html|head|body)$/i.test(element.tagName));
    return elements[index % elements.length];
  };
  const [element, other] = [pick(page, at), pick(page, to)];
  if (!element || !other) return;
  if (what === 'drop') element.remove();
  // A page that doubles a dozen times would only test the memory.
  if (what === 'double' && element.querySelectorAll('*').length < 60) element.after(element.cloneNode(true));
  if (what === 'move' && !element.contains(other)) other.append(element);
  if (what === 'rename') element.setAttribute(to % 2 ? 'name' : 'id', MEMBERS[to % MEMBERS.length] ?? 'title');
  if (what === 'text') element.textContent = text;
  const stranger = pick(foreign, to);
  if (what === 'foreign' && stranger) element.before(page.importNode(stranger, true));
}

describe('a page that fights back', () => {
  it('is read without a throw, only as what its address says, within the limits', { timeout: 300_000 }, () => {
    const page = fc.constantFrom(...allPages());
    const sample = fc.constantFrom(...SAMPLES);
    fc.assert(
      fc.property(page, sample, changes, texts, (own, other, list, text) => {
        const url = new URL(own.address);
        const address = parseThing(url);
        const page = parse(own.html);
        const foreign = parse(pullRequestPage({ ...other.page, number: 900, repo: 'meadow', title: 'Foreign' }));
        for (const each of list) change(page, each, foreign, text);
        if (!address) throw new Error('the sample has no address');
        const capture = readCapture(address, page);
        expect(isPartOf(capture.identity.key, address.key)).toBe(true);
        expect(capture.identity.url.split('#', 1)[0]).toBe(address.url);
        expect(capture.identity.host).toBe(url.host);
        expect(v.safeParse(FactsSchema, capture.facts).issues).toBeUndefined();
        expect(capture.title.length).toBeGreaterThan(0);
        expect(capture.title).toBe(clean(capture.title));
        expect(() => [readOffer(address, page), detector.findPlace(url, page)]).not.toThrow();
      }),
      // happy-dom keeps every page it parsed, about 4 MB a run.
      { numRuns: process.env.WINNOW_LONG ? 300 : 100 },
    );
  });

  it('has its text made harmless whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const cleaned = clean(text);
        expect(cleaned.length).toBeLessThanOrEqual(500);
        expect(cleaned).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });
});
