import { NEW_WALK, type Walk } from '@/lib/domain/walk';
import type { Send } from '@/lib/messaging/client';
import type { SameOriginGet } from '@/lib/sites/same-origin-fetch';
import type { SiteList } from '@/lib/sites/types';
import { choose, chosenOf, markSaved, type PageRow, toPageRows } from './page-rows';
import { askSaved, saveRows } from './save-rows';
import { type End, type Progress, type WalkParts, walkPages } from './walk-pages';

/** What is being saved, or how the last saving ended. */
export interface Job {
  of: 'page' | 'list';
  progress: Progress;
  /** Undefined while it runs · `left`: the page went away under it. */
  end?: End | 'left';
}

export interface ListState {
  isOpen: boolean;
  /** `ask`: whether really all pages · `busy`: something is being saved. */
  step: 'choose' | 'ask' | 'busy';
  rows: readonly PageRow[];
  total: number | null;
  job: Job | null;
  /** A walk that can go on. */
  kept: Walk | null;
  /** A press did nothing, since the button could not be seen. */
  isUnseen: boolean;
}

export interface ListSessionParts {
  list: SiteList;
  /** The list's own address, whichever of its pages is shown. */
  address: string;
  here: () => { url: URL; page: Document };
  /** Whether the list is still shown. */
  isHere: () => boolean;
  get: SameOriginGet;
  send: Send;
  newId: () => string;
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
  now: () => number;
  /** Milliseconds between two requests to the site. */
  pace: number;
  onChange: (state: ListState) => void;
}

const SECOND = 1000;

/** What the panel of one list knows and does, without a page to draw on. "Saved" is never said before the worker says so. */
export class ListSession {
  readonly #parts: ListSessionParts;
  // Made once a key, so that trying again means the same win.
  readonly #ids = new Map<string, { winId: string; artifactId: string }>();
  #running: AbortController | undefined;
  state: ListState = {
    isOpen: false,
    step: 'choose',
    rows: [],
    total: null,
    job: null,
    kept: null,
    isUnseen: false,
  };

  constructor(parts: ListSessionParts) {
    this.#parts = parts;
  }

  async open() {
    await this.#readRows();
    this.#change({ isOpen: true });
    await this.#askWhatIsSaved();
    if (this.#running || this.state.job) return;
    const reply = await this.#parts.send('readWalk', { list: this.#parts.address });
    if (!reply.ok || !reply.walk || this.#running) return;
    const progress = { walk: reply.walk, handled: reply.walk.done };
    this.#change({ kept: reply.walk, job: { of: 'list', progress, end: 'left' } });
  }

  close() {
    this.#change({ isOpen: false, step: this.state.step === 'ask' ? 'choose' : this.state.step });
  }

  /** The page may show other rows by now. */
  async lookAgain() {
    if (this.state.isOpen && (await this.#readRows())) await this.#askWhatIsSaved();
  }

  choose(isChosen: boolean, key?: string) {
    this.#change({ rows: choose(this.state.rows, isChosen, key === undefined ? undefined : new Set([key])) });
  }

  ask(isAsked: boolean) {
    this.#change({ step: isAsked ? 'ask' : 'choose' });
  }

  /** Saves the chosen rows of this page. */
  saveChosen() {
    const rows = chosenOf(this.state.rows);
    const readPage = async () => ({ ok: true as const, rows, next: null, total: rows.length });
    return this.#run('page', { ...NEW_WALK, leavesOut: false, total: rows.length }, readPage);
  }

  /** Saves the rows of every page. */
  saveAll(leavesOut: boolean) {
    return this.#walkList({ ...NEW_WALK, leavesOut, total: this.state.total });
  }

  /** Goes on where the last saving stopped. */
  resume() {
    const { job, kept, rows } = this.state;
    if (job?.of === 'page' && chosenOf(rows).length > 0) return this.saveChosen();
    return kept ? this.#walkList(kept) : undefined;
  }

  async forget() {
    this.#change({ kept: null, job: null });
    await this.#drop();
  }

  cancel() {
    this.#running?.abort();
  }

  /** The page may be gone in a moment: how far the walk has come is kept now. */
  hurry() {
    const { job } = this.state;
    if (this.#running && job?.of === 'list') void this.#keep(job.progress.walk);
  }

  /** The list goes, the page stays. */
  leave() {
    this.hurry();
    this.cancel();
    this.#change({ isOpen: false });
  }

  tellUnseen() {
    this.#change({ isUnseen: true });
  }

  /** Reads the rows that the page shows now; false where they are still those that are known. */
  async #readRows(): Promise<boolean> {
    const { list, here, isHere, get } = this.#parts;
    const { rows } = this.state;
    if (!isHere() || (rows.length > 0 && rows.every(({ row }) => row.element?.isConnected))) return false;
    const page = await list.readPage({ ...here(), cursor: null }, get, new AbortController().signal);
    if (page.ok) this.#change({ rows: toPageRows(page.rows, rows), total: page.total });
    return page.ok;
  }

  async #askWhatIsSaved() {
    const keys = this.state.rows.map(({ key }) => key);
    const reply = await askSaved(keys, this.#parts.send);
    if (reply.ok) this.#markSaved(new Set(keys.filter((_, index) => reply.saved[index])));
  }

  #walkList(start: Walk) {
    const { list, here, get } = this.#parts;
    return this.#run('list', start, (cursor, signal) => list.readPage({ ...here(), cursor }, get, signal));
  }

  async #run(of: Job['of'], start: Walk, readPage: WalkParts['readPage']) {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    const progress = { walk: start, handled: start.done };
    this.#change({ step: 'busy', job: { of, progress }, isUnseen: false });
    const { end, walk } = await walkPages(start, this.#walkParts(of, readPage, running.signal), running.signal);
    this.#running = undefined;
    if (of === 'list') await (end === 'finished' ? this.#drop() : this.#keep(walk));
    const handled = Math.max(walk.done, this.state.job?.progress.handled ?? 0);
    const kept = of === 'page' ? this.state.kept : end === 'finished' ? null : walk;
    // What went wrong is never out of sight, wherever the user has gone meanwhile on this list.
    const isOpen = this.state.isOpen || (end !== 'finished' && end !== 'cancelled');
    this.#change({ step: 'choose', job: { of, progress: { walk, handled }, end }, kept, isOpen });
  }

  #walkParts(of: Job['of'], readPage: WalkParts['readPage'], signal: AbortSignal): WalkParts {
    const { send, now, pace } = this.#parts;
    return {
      readPage,
      saveRows: (rows, onRow) =>
        saveRows(rows, {
          send,
          signal,
          // A row that was chosen by hand is wanted back.
          leavesTrash: of === 'list',
          idsFor: (key) => this.#idsFor(key),
          onRow: (key, result) => {
            onRow(key, result);
            if (result === 'saved' || result === 'known') this.#markSaved(new Set([key]));
          },
        }),
      keep: async (walk) => of === 'list' && this.#keep(walk),
      onProgress: (progress) => this.#change({ job: { of, progress } }),
      pause: (ms) => this.#pause(ms, signal),
      now,
      pace,
    };
  }

  /** In steps of a second, each drawn, so that a long wait is seen to pass. */
  async #pause(ms: number, signal: AbortSignal) {
    for (let left = ms; left > 0 && !signal.aborted; left -= SECOND) {
      await this.#parts.pause(Math.min(left, SECOND), signal);
      this.#change({});
    }
  }

  #idsFor(key: string) {
    const { newId } = this.#parts;
    const ids = this.#ids.get(key) ?? { winId: newId(), artifactId: newId() };
    this.#ids.set(key, ids);
    return ids;
  }

  #keep(walk: Walk) {
    return this.#parts.send('keepWalk', { list: this.#parts.address, walk });
  }

  #drop() {
    return this.#parts.send('dropWalk', { list: this.#parts.address });
  }

  #markSaved(keys: ReadonlySet<string>) {
    this.#change({ rows: markSaved(this.state.rows, keys) });
  }

  #change(changes: Partial<ListState>) {
    this.state = { ...this.state, ...changes };
    this.#parts.onChange(this.state);
  }
}
