import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from './built-extension';
import { PROJECT } from './source-tree';

const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
/** The lines of its code blocks, without remarks. */
const commands = [...readme.matchAll(/^```[^\n]*\n([\s\S]*?)^```$/gm)].flatMap((match) =>
  (match[1] ?? '').split('\n').map((line) => line.replace(/#.*$/, '').trim()),
);
const local = targets.filter((target) => !/^(https?:|mailto:|#)/.test(target));

describe('the README', () => {
  it('names the two commands', () => {
    expect(['npm start', 'npm test'].filter((command) => !commands.includes(command))).toEqual([]);
  });

  it('links and pictures what is there', () => {
    console.log(`${targets.length} links and pictures, ${local.length} of them files`);
    expect(local.length).toBeGreaterThan(3);
    expect(local.filter((target) => !existsSync(join(PROJECT, target.replace(/#.*$/, ''))))).toEqual([]);
  });

  it('links inside itself to headings that are there', () => {
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));
    const anchors = targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1));
    expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  it('maps the house as it stands', () => {
    const [, map = ''] = /^## The house\n+```\n([\s\S]*?)^```/m.exec(readme) ?? [];
    const rooms = [...map.matchAll(/^([\w-]+\/(?:[\w-]+\/)?)/gm)].map((match) => match[1] ?? '');
    const lib = readdirSync(join(PROJECT, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(lib.map(({ name }) => `lib/${name}/`).filter((room) => !rooms.includes(room))).toEqual([]);
    // What the worked examples name is made up.
    const told = readme.replace(/^## Worked examples[\s\S]*?(?=^## )/m, '');
    const inText = [...told.matchAll(/`((?:components|entrypoints|lib|public|scripts|tests)\/[\w./-]+)`/g)];
    const named = [...rooms, ...inText.map((match) => match[1] ?? '')];
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it('says where the fifteen behaviours come from', () => {
    const source = ['Mid-Level to Senior Software Engineer: The Complete Transition Guide', 'Seekersy'];
    expect(source.filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('explains every permission that the manifest asks for', () => {
    const { permissions } = readManifest('chrome-mv3');
    expect(Array.isArray(permissions) ? permissions.filter((name) => !readme.includes(`\`${name}\``)) : null).toEqual(
      [],
    );
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** As GitHub makes it from a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
}
