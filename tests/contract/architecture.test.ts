import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { forbiddenImports } from './direction';
import { importsOf, PROJECT, readSources } from './source-tree';

const shipped = readSources(['entrypoints', 'components', 'lib'], ['.ts', '.tsx']);
const styles = readSources(['components'], ['.css']);
const scripts = readSources(['scripts'], ['.ts', '.mjs']);
const tests = readSources(['tests'], ['.ts', '.tsx', '.mjs']);
const everything = [...shipped, ...styles, ...scripts, ...tests];

const BanSchema = v.object({ options: v.object({ deniedGlobals: v.record(v.string(), v.string()) }) });
const StyleSchema = v.object({ noRestrictedGlobals: v.optional(v.unknown()) });
const BiomeSchema = v.object({
  overrides: v.array(
    v.object({
      includes: v.array(v.string()),
      linter: v.optional(v.object({ rules: v.object({ style: v.optional(StyleSchema) }) })),
    }),
  ),
});

describe('the tree', () => {
  it('is looked at whole', () => {
    const imports = shipped.flatMap(importsOf).length;
    console.log(`${shipped.length} shipped files with ${imports} imports, ${styles.length} style sheets`);
    console.log(`${scripts.length} scripts, ${tests.length} test files`);
    expect(shipped.length).toBeGreaterThan(150);
    expect(imports).toBeGreaterThan(shipped.length);
    expect(styles.length).toBeGreaterThan(15);
    expect(scripts.length).toBeGreaterThan(10);
    expect(tests.length).toBeGreaterThan(40);
  });

  it('imports one way only: entrypoints, components, lib, lib/domain', () => {
    const wrong = shipped.flatMap((file) =>
      importsOf(file).flatMap((imported) => forbiddenImports(file.path, imported).map((law) => `${file.path}: ${law}`)),
    );
    expect(wrong).toEqual([]);
  });

  it('names what is in a folder, never a drawer', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|types|shared)\//;
    expect(everything.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  it('has no barrels but a site’s own', () => {
    const barrels = shipped.filter(({ path }) => /(^|\/)index\.tsx?$/.test(path) && !path.startsWith('entrypoints/'));
    expect(barrels.map(({ path }) => path).filter((path) => !/^lib\/sites\/[^/]+\/index\.ts$/.test(path))).toEqual([]);
  });

  it('names components in PascalCase and everything else in kebab-case', () => {
    const names = everything.map(({ path }) => path.split('/').at(-1)?.replace(/\..*$/, '') ?? '');
    expect(names.filter((name) => !/^([a-z0-9]+(-[a-z0-9]+)*|([A-Z][a-z0-9]*)+)$/.test(name))).toEqual([]);
  });

  it('has one component a file, which is named by it or by the context that it reads', () => {
    const files = shipped.filter(({ path }) => path.startsWith('components/') && path.endsWith('.tsx'));
    expect(files.length).toBeGreaterThan(300);
    const wrong = files.filter(({ path, text }) => {
      const exported = [...text.matchAll(/^export (function|const) ([A-Z][A-Z]*[a-z]\w*)( = createContext)?/gm)];
      const components = exported.filter(([, , , context]) => context === undefined);
      const names = exported.map(([, , name]) => `${name}.tsx`);
      const isComponent = /\/[A-Z][^/]*$/.test(path);
      return isComponent ? components.length !== 1 || !names.includes(path.split('/').at(-1) ?? '') : names.length > 0;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files short: 300 lines at most, 60 where it is only wired', () => {
    const long = everything.filter(({ path, lines }) => lines > (isWiring(path) ? 60 : 300));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('exports by name', () => {
    const defaults = shipped.filter(({ path, text }) => !isWiring(path) && /^export default\b/m.test(text));
    expect(defaults.map(({ path }) => path)).toEqual([]);
  });

  it('has at its top only what the house is made of and what tools want there', () => {
    const folders = readdirSync(PROJECT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const own = folders.map(({ name }) => name).filter((name) => !isLeftByTools(name));
    expect(own.sort()).toEqual(['components', 'entrypoints', 'lib', 'public', 'scripts', 'tests']);
  });
});

describe('unit tests', () => {
  const unitTests = tests.filter(({ path }) => /^tests\/unit\/.*\.test\.tsx?$/.test(path));
  it('mirror lib and components path for path', () => {
    console.log(`${unitTests.length} unit tests`);
    expect(unitTests.length).toBeGreaterThan(30);
    const homeless = unitTests.filter((file) => {
      const subject = file.path.replace('tests/unit/', '').replace(/\.test\.tsx?$/, '');
      const folder = subject.slice(0, subject.lastIndexOf('/') + 1);
      // What several files of a folder do together is tested where the folder is.
      return !isSource(subject) && !importsOf(file).some((imported) => `${imported}/`.startsWith(folder));
    });
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });
});

describe('shipped code', () => {
  it('asks the network in one place: the very site that the user is on', () => {
    const callers = shipped.filter(({ text }) =>
      /\bsendBeacon\b|\bnew (RTCPeerConnection|WebTransport|Worker)\b/.test(text),
    );
    expect(callers.map(({ path }) => path)).toEqual([]);
    const fetching = shipped.filter(({ text }) => /(?<![\w.$])fetch\(/.test(text)).map(({ path }) => path);
    expect(fetching).toEqual(['lib/sites/same-origin-fetch.ts']);
  });

  it('has the linter forbid that everywhere else, by name', () => {
    const { overrides } = v.parse(BiomeSchema, JSON.parse(readFileSync(join(PROJECT, 'biome.json'), 'utf8')));
    const globalsOf = (each: (typeof overrides)[number]) => each.linter?.rules.style?.noRestrictedGlobals;
    const [ban, exception, ...others] = overrides.filter((each) => globalsOf(each) !== undefined);
    expect(ban?.includes).toEqual(['entrypoints/**', 'components/**', 'lib/**']);
    const { options } = v.parse(BanSchema, ban && globalsOf(ban));
    expect(Object.keys(options.deniedGlobals)).toEqual(
      expect.arrayContaining(['fetch', 'XMLHttpRequest', 'WebSocket']),
    );
    expect([exception?.includes, exception && globalsOf(exception)]).toEqual([
      ['lib/sites/same-origin-fetch.ts'],
      'off',
    ]);
    expect(others).toEqual([]);
    const excused = shipped.filter(({ text }) => /biome-ignore[^\n]*noRestrictedGlobals/.test(text));
    expect(excused.map(({ path }) => path)).toEqual([]);
  });

  it('listens to messages in one place, behind the router, and to nobody from outside', () => {
    const listening = shipped.filter(({ text }) => /\bonMessage\b/.test(text)).map(({ path }) => path);
    expect(listening).toEqual(['lib/messaging/messenger.ts']);
    const others = shipped.filter(({ text }) =>
      /\bon(MessageExternal|Connect|ConnectExternal|UserScriptMessage)\b/.test(text),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
    const answering = shipped.filter(({ text }) => /\banswerMessages\(/.test(text)).map(({ path }) => path);
    expect(answering).toEqual(['entrypoints/background.ts', 'lib/messaging/messenger.ts']);
  });

  it('turns no text into markup or code', () => {
    const sinks =
      /\.(innerHTML|outerHTML|srcdoc)\s*=|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\beval\(|\bnew Function\(/;
    expect(shipped.filter(({ text }) => sinks.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

function isWiring(path: string): boolean {
  return path.startsWith('entrypoints/');
}

function isLeftByTools(folder: string): boolean {
  return folder.startsWith('.') || ['node_modules', 'coverage', 'test-results', 'playwright-report'].includes(folder);
}

function isSource(subject: string): boolean {
  return ['.ts', '.tsx', '.css'].some((ending) => existsSync(join(PROJECT, subject + ending)));
}
