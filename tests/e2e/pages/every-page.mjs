import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * Every page of the project's own, of every site.
 * @returns {Promise<{ name: string, address: string, html: string }[]>}
 */
export async function everyPage() {
  const sites = readdirSync(HERE).filter((site) => existsSync(join(HERE, site, 'index.mjs')));
  const modules = await Promise.all(sites.map((site) => import(pathToFileURL(join(HERE, site, 'index.mjs')).href)));
  return modules.flatMap((module, index) =>
    module.allPages().map((page) => ({ ...page, name: `${sites[index]}: ${page.name}` })),
  );
}
