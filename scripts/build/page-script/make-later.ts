import { relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { PROJECT } from '../../project.mjs';

/** Modules of the script that pages carry, and the one thing that the others take from them. */
interface Group {
  test: RegExp;
  gives: string;
}

const SCRIPT = 'entrypoints/page-button.ts';
const DETECTOR = /^lib\/sites\/(\w+)\/detect\.ts$/;
const LIST = { test: /^components\/page-button\/list-keeper\./, gives: 'keepListButton' };
const VISIT = {
  test: /^(?:components\/page-button\/(?:visit|note|floating|isolation|visible)|lib\/i18n\/en\/page-note)\./,
  gives: 'startVisit',
};

/**
 * Puts what a page's script may never need (the sites that a page is not of, what follows a press) into a function a
 * group, called when it is first asked for. Of a function that was never called an engine keeps some 160 bytes, however
 * much is in it; of a module as many for each of its functions.
 */
export function makeLater(): Plugin {
  return {
    name: 'winnow:make-later',
    apply: 'build',
    options(options) {
      // A name costs an engine more than what is short or asked for once.
      const isScript = JSON.stringify(options.input ?? '').includes(SCRIPT);
      return isScript ? { ...options, optimization: { ...options.optimization, inlineConst: { mode: 'all' } } } : null;
    },
    transform(code, id) {
      const [, site] = DETECTOR.exec(pathOf(id)) ?? [];
      if (!site) return null;
      // Under a name that no other has.
      const name = `${site}Detector`;
      return {
        code: `${code.replace('export const detector', `const ${name}`)}\nexport { ${name} as detector };`,
        map: null,
      };
    },
    renderChunk(code, { moduleIds }) {
      const paths = moduleIds.map(pathOf);
      if (!paths.includes(SCRIPT)) return null;
      const sites = paths.flatMap((path) => DETECTOR.exec(path)?.[1] ?? []);
      const groups = [
        ...sites.map((site) => ({ test: new RegExp(`^lib/sites/${site}/`), gives: `${site}Detector` })),
        LIST,
        VISIT,
      ];
      for (const group of groups) checkAlone(this, moduleIds, group);
      return { code: groups.reduce(enclose, code), map: null };
    },
  };
}

function pathOf(id: string): string {
  return relative(PROJECT, id).replaceAll('\\', '/');
}

/** Nobody else in the script takes more of a group than what it gives. */
function checkAlone(graph: Rolldown.PluginContext, ids: readonly string[], { test, gives }: Group): void {
  const isWithin = (id: string) => test.test(pathOf(id));
  const taken = ids.filter((id) => {
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    return isWithin(id) && importers.some((importer) => ids.includes(importer) && !isWithin(importer));
  });
  if (taken.length !== 1) throw new Error(`not one module gives ${gives}: ${taken.map(pathOf).join(', ')}`);
}

function enclose(code: string, { test, gives }: Group): string {
  // Each module begins with its path.
  const modules = code.split(/^(?=\/\/ \S+$)/m);
  const isWithin = (module: string) => test.test(/^\/\/ (\S+)/.exec(module)?.[1] ?? '');
  const [made, maker] = [`${gives}Made`, `make_${gives}`];
  const asked = `${made} ??= ${maker}()`;
  const others = modules.map((module) =>
    isWithin(module)
      ? ''
      : module
          .replace(new RegExp(`("[^"\\n]+"): ${gives}\\b`), `get $1() { return ${asked}; }`)
          .replace(new RegExp(`\\b${gives}\\b`, 'g'), `(${asked})`),
  );
  const within = modules.filter(isWithin).join('');
  // What makes it is let go once it has.
  const letGo = `${maker} = undefined;`;
  others[modules.findIndex(isWithin)] = `var ${made}, ${maker} = () => {\n${letGo}\n${within}\nreturn ${gives};\n};\n`;
  return others.join('');
}
