import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Has the build in `folder` find `values` in managed storage. A browser reads them from where only an administrator
 * writes, for every profile of the machine, so here each script that may ask is told instead.
 */
export async function setManaged(folder: string, values: Record<string, unknown>): Promise<void> {
  const told = `chrome.storage.managed.get = async () => (${JSON.stringify(values)});\n`;
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const entries = await Promise.all(pages.map((page) => entryOf(join(folder, page))));
  for (const script of ['background.js', 'page-button.js', ...entries]) {
    const file = join(folder, script);
    await writeFile(file, told + (await readFile(file, 'utf8')));
  }
}

/** The script that a page of the build begins with. */
export async function entryOf(page: string): Promise<string> {
  const [, entry] = /<script type="module"[^>]*src="\/([^"]+)"/.exec(await readFile(page, 'utf8')) ?? [];
  if (!entry) throw new Error(`${page} has no script`);
  return entry;
}
