import { readConnection } from '@/lib/db/opening/connection';
import { beforeClosing } from '@/lib/db/opening/leaving';
import { forgetLeftBehind, leaveBehind } from './left-behind';
import { stayAlive } from './living-tabs';
import { WinEdits } from './win-edits';
import type { WinWriter } from './win-writer';

export interface OpenWin {
  edits: WinEdits;
  writer: WinWriter;
}

/** Wins being edited in this tab; one whose last change could not be saved stays until it is. */
const open = new Map<string, OpenWin>();

/** The edits of a win, the same for all who ask while they are open. */
export function openWin(winId: string, makeWriter: () => WinWriter): OpenWin {
  const known = open.get(winId);
  if (known) return known;
  const writer = makeWriter();
  const opened = { writer, edits: new WinEdits(writer.write) };
  if (open.size === 0) listen();
  open.set(winId, opened);
  // An update of the extension ends a page without a word to it: each key is in a store before its handler returns.
  opened.edits.afterChange = () => leaveWin(winId, opened);
  opened.edits.afterSaving = () => {
    if (opened.edits.unkept === null) forgetLeftBehind(winId);
    tellWatchers();
  };
  return opened;
}

/** Writes what is left of a win's edits; false where that failed, and they wait here. */
export async function saveEdits(winId: string): Promise<boolean> {
  const edits = open.get(winId)?.edits;
  await edits?.flush();
  return !edits || edits.unkept === null;
}

/** Writes what is left of a win's edits and lets go of it, unless that failed. */
export async function closeWin(winId: string): Promise<void> {
  const edits = open.get(winId)?.edits;
  if (!(await saveEdits(winId)) || !edits || edits.hasListeners) return;
  open.delete(winId);
  if (open.size === 0) unlisten();
}

const watchers = new Set<() => void>();

/** Tells `watcher` when a win may have become unsaved or saved. */
export function watchUnsaved(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function tellWatchers(): void {
  for (const watcher of watchers) watcher();
}

/** A win whose last change is held here and nowhere else, with no form on the screen that says so. */
export function unsavedWinId(): string | undefined {
  return [...open].find(([, { edits }]) => isUnsaved(edits) && !edits.hasListeners)?.[0];
}

function isUnsaved(edits: WinEdits): boolean {
  return edits.now().state === 'not-saved';
}

const LEAVING = ['beforeunload', 'pagehide', 'visibilitychange'] as const;

let stay = () => {};

function listen(): void {
  stayAlive();
  for (const name of LEAVING) addEventListener(name, leave);
  stay = beforeClosing(leaveAll);
}

function unlisten(): void {
  for (const name of LEAVING) removeEventListener(name, leave);
  stay();
}

function leaveAll(): void {
  for (const [winId, opened] of open) if (leaveWin(winId, opened)) opened.edits.flush();
}

function leaveWin(winId: string, { edits, writer }: OpenWin): boolean {
  const changes = edits.unkept;
  if (changes === null) return false;
  const { known } = edits;
  leaveBehind({ winId, ladderId: writer.ladderId, at: Date.now(), changes, known, start: writer.start });
  return true;
}

function leave(event: Event): void {
  leaveAll();
  const isAnyUnsaved = [...open.values()].some(({ edits }) => isUnsaved(edits));
  // A page that is outdated was told to reload, and takes up then what it leaves here.
  const isSafe = !isAnyUnsaved || readConnection() === 'outdated';
  if (event.type === 'beforeunload' && !isSafe) event.preventDefault();
}
