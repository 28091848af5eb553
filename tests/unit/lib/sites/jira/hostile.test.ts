// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TicketFactsSchema } from '@/lib/domain/win/artifact';
import { clean } from '@/lib/sites/clean';
import { adapter as jira } from '@/lib/sites/jira';
import { identify } from '@/lib/sites/jira/url';
import { allPages, issueAnswer, SAMPLES, ticketAddress, ticketPage } from '@/tests/e2e/pages/jira/index.mjs';
import { parse } from '../parse';
import { answering } from './answering';

const MEMBERS = ['querySelectorAll', 'getAttribute', 'closest', 'textContent', 'contains', 'title', '__proto__'];
const changes = fc.array(
  fc.record({
    what: fc.constantFrom('drop', 'double', 'move', 'rename', 'text', 'foreign'),
    at: fc.nat(10_000),
    to: fc.nat(10_000),
  }),
  { maxLength: 10 },
);
const texts = fc.string({ unit: 'binary', maxLength: 900 });
type Change = { what: string; at: number; to: number };

function change(page: Document, { what, at, to }: Change, foreign: Document, text: string): void {
  const pick = (from: Document, index: number) => {
    const elements = [...from.querySelectorAll('*')].filter((element) => !/^(html|head|body)$/i.test(element.tagName));
    return elements[index % elements.length];
  };
  const [element, other, stranger] = [pick(page, at), pick(page, to), pick(foreign, to)];
  if (!element || !other) return;
  if (what === 'drop') element.remove();
  if (what === 'double' && element.querySelectorAll('*').length < 60) element.after(element.cloneNode(true));
  if (what === 'move' && !Node.prototype.contains.call(element, other)) other.append(element);
  if (what === 'rename') element.setAttribute(to % 2 ? 'name' : 'id', MEMBERS[to % MEMBERS.length] ?? 'title');
  if (what === 'text') element.textContent = text;
  if (what === 'foreign' && stranger) element.before(page.importNode(stranger, true));
}

describe('a page that fights back', () => {
  it('is read without a throw, only as what its address says, within the limits', { timeout: 300_000 }, () => {
    const pages = fc.constantFrom(...allPages());
    const foreigners = fc.constantFrom(...SAMPLES);
    fc.assert(
      fc.property(pages, foreigners, changes, texts, ({ address, html }, { ticket }, list, text) => {
        const url = new URL(address);
        const page = parse(html);
        const foreign = parse(ticketPage({ ...ticket, key: 'MEADOW-900', shown: 'MEADOW-900', summary: 'Foreign' }));
        for (const each of list) change(page, each, foreign, text);
        const identity = identify(url);
        const capture = jira.read(url, page);
        expect(capture?.identity ?? null).toEqual(identity);
        expect(v.safeParse(TicketFactsSchema, capture?.facts ?? {}).issues).toBeUndefined();
        if (capture) expect(capture.title).toBe(clean(capture.title) || 'ORCH-7');
        expect([undefined, identity?.key]).toContain(jira.offer(url, page)?.identity.key);
        expect(() => [
          jira.findPlace(url, page),
          jira.lists?.findPlace(url, page),
          jira.recognises(page),
        ]).not.toThrow();
      }),
      { numRuns: process.env.WINNOW_LONG ? 300 : 30 },
    );
  });

  it('answers with anything at all, and the ticket stays what its address says', async () => {
    const page = parse(ticketPage({}));
    const shown = jira.read(new URL(ticketAddress({})), page);
    if (!shown) throw new Error('there is no ticket');
    const { fields } = issueAnswer({});
    const names = fc.constantFrom(
      ...Object.keys(fields),
      '__proto__',
      'constructor',
      'epic',
      'sprint',
      'closedSprints',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(names, fc.jsonValue()), { maxLength: 4 }),
        fc.jsonValue(),
        async (odd, whole) => {
          const strange = JSON.stringify({ ...issueAnswer({}), fields: { ...fields, ...Object.fromEntries(odd) } });
          for (const text of [strange, JSON.stringify(whole)]) {
            const capture = await jira.readFurther?.(shown, page, answering({ '/issue/ORCH-7': text }));
            expect(capture?.identity).toEqual(shown.identity);
            expect(v.safeParse(TicketFactsSchema, capture?.facts).issues).toBeUndefined();
            expect(capture?.title).not.toBe('');
          }
        },
      ),
      { numRuns: process.env.WINNOW_LONG ? 2000 : 100 },
    );
  });
});
