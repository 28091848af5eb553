import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/languages';
import { BUILDS, type Build, readManifest, readOutput } from './built-extension';
import { PROJECT } from './source-tree';

const readText = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const MessageSchema = v.object({ message: v.string() });
const MessagesSchema = v.object({ name: MessageSchema, description: MessageSchema });
const { version, scripts, dependencies } = JSON.parse(readText('package.json'));

describe('the reasons for permissions', () => {
  const rows = [...readText('.github/store/permissions.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  it.each(BUILDS)('are given for exactly what the build %s asks for', (build) => {
    const manifest = readManifest(build);
    const asked = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
    expect(rows.map(([, name]) => name).sort()).toEqual(asked.flatMap((key) => manifest[key] ?? []).sort());
  });

  it('say something, and that what is optional is', () => {
    for (const [, name, reason = ''] of rows) expect(reason.length, name).toBeGreaterThan(25);
    const { optional_permissions, optional_host_permissions } = readManifest('chrome-mv3');
    const optional = [optional_permissions, optional_host_permissions].flat();
    const said = rows.flatMap(([, name, reason = '']) => (reason.startsWith('Optional. ') ? name : []));
    expect(said.sort()).toEqual(optional.sort());
  });
});

describe('the listings', () => {
  const files = readdirSync(join(PROJECT, '.github/store/listing'));
  const listings = files.map((file) => ({ file, parts: readParts(readText(`.github/store/listing/${file}`)) }));
  /** What the stores take from the package itself, in the language of the listing. */
  const said = (build: Build, file: string) =>
    v.parse(MessagesSchema, JSON.parse(readOutput(build, `_locales/${file.replace('.md', '')}/messages.json`)));

  it('are there in every language', () => {
    expect(files.sort()).toEqual(
      Object.keys(LANGUAGES)
        .map((code) => `${code}.md`)
        .sort(),
    );
  });

  it.each(listings)('$file is within what the stores allow', ({ parts }) => {
    expect([...parts.keys()]).toEqual(['Name', 'Summary', 'Description']);
    // Chrome: 132 for a summary, 16,000 for a description. Edge: 250 to 10,000. Firefox: 250 for a summary.
    expect(parts.get('Summary')?.length).toBeLessThanOrEqual(132);
    expect(parts.get('Description')?.length).toBeGreaterThanOrEqual(250);
    expect(parts.get('Description')?.length).toBeLessThanOrEqual(10_000);
  });

  it('say the same in every language', () => {
    const shapes = listings.map(({ parts }) => parts.get('Description')?.replace(/^(• )?.*$/gm, '$1'));
    expect(new Set(shapes).size).toBe(1);
  });

  it.each(BUILDS)('have the name and the summary of the package %s', (build) => {
    expect(readManifest(build)).toMatchObject({ name: '__MSG_name__', description: '__MSG_description__' });
    for (const { file, parts } of listings) {
      const { name, description } = said(build, file);
      expect([parts.get('Name'), parts.get('Summary')], file).toEqual([name.message, description.message]);
    }
  });
});

describe('the stores’ pictures', () => {
  const SIZES = { 'tile-small': [440, 280], 'tile-marquee': [1400, 560], logo: [300, 300] };
  const names = readdirSync(join(PROJECT, '.github/store/pictures'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.replace('.png', ''));

  it('are three to five screenshots in the language of each listing, the tiles and the logo', () => {
    const screenshots = names.filter((name) => name.includes('/'));
    const languages = Object.keys(LANGUAGES);
    expect(new Set(screenshots.map((name) => name.split('/')[0]))).toEqual(new Set(languages));
    for (const language of languages) {
      const shown = screenshots.filter((name) => name.startsWith(`${language}/`));
      expect(shown.length, language).toBeGreaterThanOrEqual(3);
      expect(shown.length, language).toBeLessThanOrEqual(5);
    }
    expect(names.filter((name) => !screenshots.includes(name)).sort()).toEqual(Object.keys(SIZES).sort());
  });

  it.each(names)('%s has the size that the stores ask for', (name) => {
    const png = readFileSync(join(PROJECT, '.github/store/pictures', `${name}.png`));
    const wanted = Object.entries(SIZES).find(([tile]) => tile === name)?.[1] ?? [1280, 800];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(wanted);
  });
});

describe('what Firefox’s reviewers are told', () => {
  const page = readText('.github/store/firefox-build.md');

  it('are commands that are there', () => {
    const [, block = ''] = /^```\n([\s\S]*?)^```$/m.exec(page) ?? [];
    expect(block.trim().split('\n')).toEqual(['npm ci', 'npm run zip:firefox']);
    expect(scripts).toHaveProperty('zip:firefox');
  });

  it('is every library that is in the package', () => {
    const [, said = ''] = /^- .*Libraries: (.+), from npm as published/m.exec(page) ?? [];
    const told = [...said.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(told.sort()).toEqual(Object.keys(dependencies).filter((name) => !name.startsWith('@wxt-dev/')));
  });
});

it('the changelog knows this version, or what will be in it', () => {
  const changelog = readText('CHANGELOG.md');
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const headings = [...changelog.matchAll(/^## \[(.+?)\](?: - (\S+))?$/gm)].map(([, name, day]) => ({ name, day }));
  expect(headings[0]?.name).toMatch(/^Unreleased$|^\d/);
  expect(headings.some(({ name }) => name === 'Unreleased' || name === version)).toBe(true);
  const released = headings.filter(({ name }) => name !== 'Unreleased');
  expect(released.filter(({ day }) => !/^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toEqual([]);
  expect(existsSync(join(PROJECT, 'scripts/release-notes.mjs'))).toBe(true);
});

/** What stands under each heading. */
function readParts(text: string): Map<string, string> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}
