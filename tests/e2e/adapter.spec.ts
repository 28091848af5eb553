import { bundle } from './browser/bundle';
import { expect, test } from './browser/extension-fixture';
import {
  pullRequestAddress,
  pullRequestPage,
  SAMPLES,
  THING_SAMPLES,
  thingAddress,
  thingPage,
} from './pages/github/index.mjs';
import { sampleOf } from './seed/sample';

interface Read {
  title: string;
  facts: Record<string, unknown>;
}

const ALL = [
  ...SAMPLES.map(({ name, page, expected }) => ({
    name,
    address: pullRequestAddress(page),
    html: pullRequestPage(page),
    ...expected,
  })),
  ...THING_SAMPLES.map(({ name, page, expected }) => ({
    name,
    address: thingAddress(page),
    html: thingPage(page),
    ...expected,
  })),
];

const isHostile = ({ name }: { name: string }) => name.includes('hostile');
const PAGES = [
  ...ALL.filter(isHostile),
  ...sampleOf(
    ALL.filter((page) => !isHostile(page)),
    6,
  ),
];

test(`the adapter reads ${PAGES.length} of ${ALL.length} pages of our own in a real browser, hostile ones included`, async ({
  context,
  github,
}) => {
  test.setTimeout(180_000);
  const adapter = await bundle('lib/sites/github/index.ts', 'githubSite');
  const page = await context.newPage();
  for (const [index, { name, address, html, facts, title }] of PAGES.entries()) {
    const path = `/sample/${index}`;
    github.addPage(path, html);
    await page.goto(`https://github.com${path}`);
    await page.evaluate(adapter);
    const read = await page.evaluate<Read>(`githubSite.adapter.read(new URL(${JSON.stringify(address)}), document)`);
    expect(read.facts, name).toEqual(facts);
    if (title) expect(read.title, name).toBe(title);
  }
});
