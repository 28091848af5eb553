import { bundle } from './browser/bundle';
import { expect, test } from './browser/extension-fixture';
import { allPages as gitlabPages, SAMPLES } from './pages/gitlab/index.mjs';
import { allPages as linearPages } from './pages/linear/index.mjs';

interface Read {
  title: string;
  facts: Record<string, unknown>;
  offer: { action: string } | null;
}

const SITES = { gitlab: gitlabPages(), linear: linearPages() };

test('GitLab and Linear are read in a real browser, hostile pages included', async ({ context, play }) => {
  test.setTimeout(180_000);
  const page = await context.newPage();
  for (const [site, pages] of Object.entries(SITES)) {
    const adapter = await bundle(`lib/sites/${site}/index.ts`, 'site');
    for (const [index, { name, address, html }] of pages.entries()) {
      const url = new URL(address);
      const played = await play(url.origin);
      played.addPage(url.pathname, html);
      await page.goto(address);
      await page.evaluate(adapter);
      const read = await page.evaluate<Read>(
        `(() => { const url = new URL(location.href); return { ...site.adapter.read(url, document), offer: site.adapter.offer(url, document) }; })()`,
      );
      if (site === 'linear') expect(read.title, name).toBe('Nobody owns the export that fails every Monday');
      else {
        const expected = SAMPLES[index]?.expected;
        expect(read.facts, name).toEqual(expected?.facts);
        expect(read.offer?.action, name).toBe(expected?.action);
      }
    }
  }
});
