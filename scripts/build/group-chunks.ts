import type { Plugin, Rolldown } from 'vite';

/**
 * What is loaded together is one file: hundreds of small ones pack badly, and each costs a look-up. By who needs it: the
 * popup before its first paint and the worker (`core`); popup and app before their first paint (`first`); worker and
 * pages (`log`); popup and app later (`day`); the popup alone, later (`live`); the app before its first
 * section, and its looks (`app`); several of its sections (`sections`).
 * What one page or one section needs alone stays with it. Each imports only from those before it.
 */
const ROOMS = ['core', 'first', 'log', 'day', 'live', 'app', 'sections'] as const;
/** Whoever speaks English must not load it, though the worker has to. */
const TRANSLATION = /[\\/]lib[\\/]i18n[\\/](?:(?:de|es|packs)[\\/]|documents[\\/]senior-engineer-)/;
type Room = (typeof ROOMS)[number];

export function groupChunks(): Plugin {
  let rooms: ReadonlyMap<string, Room> = new Map();
  return {
    name: 'winnow:group-chunks',
    apply: 'build',
    outputOptions(options) {
      // A script that is put into a page is one file as it is.
      if (options.format !== 'es') return options;
      const groups = ROOMS.map((name, index) => ({
        name,
        // What a module imports comes with it, but where an earlier room has it.
        priority: ROOMS.length - index,
        test: (id: string) => rooms.get(id) === name,
      }));
      return { ...options, codeSplitting: { groups } };
    },
    renderStart() {
      rooms = assignRooms(this);
    },
  };
}

function assignRooms(graph: Rolldown.PluginContext): Map<string, Room> {
  const modules = [...graph.getModuleIds()].flatMap((id) => graph.getModuleInfo(id) ?? []);
  const entries = modules.filter(({ isEntry }) => isEntry).map(({ id }) => id);
  const entry = (name: string) => entries.filter((id) => id.includes(`/entrypoints/${name}`));
  const [popup, app, worker] = [entry('popup/'), entry('options/'), entry('background.')];
  const atOnce = { popup: reach(graph, popup), app: reach(graph, app), worker: reach(graph, worker) };
  const ever = { popup: reach(graph, popup, true), app: reach(graph, app, true) };
  const lazy = modules
    .filter(({ dynamicImporters }) => dynamicImporters.length > 0)
    .map(({ id }) => reach(graph, [id]));
  const roomOf = (id: string): Room | null => {
    if (TRANSLATION.test(id)) return null;
    const isLazy = lazy.some((ids) => ids.has(id));
    if (atOnce.popup.has(id)) {
      if (atOnce.worker.has(id)) return 'core';
      return atOnce.app.has(id) || isLazy ? 'first' : null;
    }
    if (atOnce.worker.has(id)) return atOnce.app.has(id) || isLazy ? 'log' : null;
    if (ever.popup.has(id)) return ever.app.has(id) ? 'day' : 'live';
    // One sheet packs to half of what a sheet for each section does.
    if (id.endsWith('.css')) return 'app';
    if (atOnce.app.has(id)) return isLazy ? 'app' : null;
    return lazy.filter((ids) => ids.has(id)).length > 1 ? 'sections' : null;
  };
  const rooms = new Map<string, Room>();
  for (const { id } of modules) {
    const room = entries.includes(id) ? null : roomOf(id);
    if (room) rooms.set(id, room);
  }
  return rooms;
}

/** Every module that is there once `from` is; with `later` also what these may load at any time. */
function reach(graph: Rolldown.PluginContext, from: readonly string[], later = false): Set<string> {
  const seen = new Set(from);
  for (const id of seen) {
    const info = graph.getModuleInfo(id);
    for (const next of info?.importedIds ?? []) seen.add(next);
    for (const next of later ? (info?.dynamicallyImportedIds ?? []) : []) seen.add(next);
  }
  return seen;
}
