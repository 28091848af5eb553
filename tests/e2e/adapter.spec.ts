import { bundle } from './bundle';
import { expect, test } from './extension-fixture';
import { pullRequestAddress, pullRequestPage, SAMPLES } from './pages/github/index.mjs';

interface Read {
  title: string;
  facts: Record<string, unknown>;
}

test(`the adapter reads all ${SAMPLES.length} pages of our own in a real browser, hostile ones included`, async ({
  context,
  github,
}) => {
  test.setTimeout(180_000);
  const adapter = await bundle('lib/sites/github/index.ts', 'githubSite');
  const page = await context.newPage();
  for (const [index, { name, page: options, expected }] of SAMPLES.entries()) {
    const path = `/sample/${index}`;
    github.addPage(path, pullRequestPage(options));
    await page.goto(`https://github.com${path}`);
    await page.evaluate(adapter);
    const read = await page.evaluate<Read>(
      `githubSite.adapter.read(new URL(${JSON.stringify(pullRequestAddress(options))}), document)`,
    );
    expect(read.facts, name).toEqual(expected.facts);
    if (expected.title) expect(read.title, name).toBe(expected.title);
  }
});
