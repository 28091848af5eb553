import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameBrowser } from '@/lib/export/site-report/running';
import { siteReport } from '@/lib/export/site-report/site-report';
import { reportAddress, SITE_FORM } from '@/lib/export/site-report/tracker-address';
import { partNames } from '@/lib/i18n/en/page-button';

const running = { version: '0.1.0', browser: 'Chrome 156' };
const seen = { site: 'github', layout: 'react', found: ['title', 'state'], missing: ['mergedAt'] };

/** Every word a report may hold, but for its own few sentences. */
const FACTS = new Set(Object.keys(partNames));
const NOTHING = siteReport({ site: '', layout: '', found: [], missing: [] }, { ...running, version: '' });
const OWN = new Set(NOTHING.text.split(/[\s,:]+/));

describe('a report', () => {
  it('says site, layout, names of facts and versions', () => {
    const { title, text } = siteReport(seen, running);
    expect(title).toBe('github, react pages: not everything is read');
    expect(text.split('\n')).toEqual([
      'Site and layout: github, react pages',
      'Not read: mergedAt',
      'Read: title, state',
      'Winnow 0.1.0',
      'Browser: Chrome 156',
      '',
    ]);
  });

  it('carries no address, title or text, even where one got into a sighting', () => {
    const secret = fc.oneof(
      fc.constantFrom(
        'Merge with Initech, secret',
        'git.example.com',
        'ada@example.com',
        'https://git.example.com/a/b?c#d',
        'gh:git.example.com/a/b/pull/7',
        '<b>x</b>',
        'a b',
        '\u202e',
      ),
      fc.string({ maxLength: 40 }),
    );
    const fact = fc.oneof(fc.constantFrom(...FACTS), secret);
    fc.assert(
      fc.property(
        secret,
        secret,
        fc.array(fact, { maxLength: 8 }),
        fc.array(fact, { maxLength: 8 }),
        secret,
        (site, layout, found, missing, version) => {
          const { text } = siteReport({ site, layout, found, missing }, { ...running, version });
          const isAllowed = (word: string) =>
            OWN.has(word) || FACTS.has(word) || /^[\d.]*$/.test(word) || isCodeName(word, [site, layout]);
          expect(text.split(/[\s,:]+/).filter((word) => !isAllowed(word))).toEqual([]);
        },
      ),
    );
  });

  it('leads nowhere while the project has no address of its own', () => {
    expect(reportAddress(siteReport(seen, running), null)).toBeNull();
  });

  it('opens the form for a page that is not read right with exactly its lines', () => {
    const report = siteReport(seen, running);
    const url = new URL(reportAddress(report, 'https://code.example/winnow/issues') ?? '');
    expect(url.origin + url.pathname).toBe('https://code.example/winnow/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      template: SITE_FORM.file,
      title: report.title,
      [SITE_FORM.field]: report.text,
    });
  });

  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
      'Edg 156',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['something else', 'unknown'],
  ])('names the browser and nothing of the machine', (userAgent, name) => {
    expect(nameBrowser(userAgent)).toBe(name);
  });
});

function isCodeName(word: string, given: string[]): boolean {
  return /^[a-z][a-z\d-]*$/.test(word) && given.includes(word);
}
