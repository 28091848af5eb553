import { NEW_WALK, type Walk } from '@/lib/domain/walk';
import { idsByKey } from './ids-by-key';
import { keptWalk } from './kept-walk';
import type { ListSessionParts } from './list-session-parts';
import { CLOSED, type Job, type ListState, notBeforeOf } from './list-state';
import { choose, chosenOf, markSaved } from './page-rows';
import { readChosen } from './read-chosen';
import { lookAtPage, readList } from './read-list';
import { askSaved } from './save-rows';
import { toWalkParts } from './to-walk-parts';
import { type WalkParts, walkPages } from './walk-pages';

/**
 * What the panel of one list knows and does, without a page to draw on. "Saved" is never said before the worker says so.
 * The site is asked after a press alone, and for one thing at a time.
 */
export class ListSession {
  readonly #parts: ListSessionParts;
  readonly #idsFor;
  readonly #kept;
  #reading: AbortController | undefined;
  #running: AbortController | undefined;
  state = CLOSED;

  constructor(parts: ListSessionParts) {
    this.#parts = parts;
    this.#idsFor = idsByKey(parts.newId);
    this.#kept = keptWalk(parts.address, parts.send);
  }

  /** Reads the list, and again where that failed before; a second press meanwhile changes nothing. */
  async open() {
    if (this.#reading) return;
    const reading = new AbortController();
    this.#reading = reading;
    this.#change({ isReading: true });
    const mayRead = this.#parts.isHere() && !this.#running;
    const read = mayRead ? await readList(this.state, this.#parts, reading.signal) : {};
    this.#reading = undefined;
    const isOpen = reading.signal.aborted ? this.state.isOpen : this.#parts.isHere();
    this.#change({ ...read, isReading: false, isOpen });
    await this.#askWhatIsSaved();
    await this.#findKept();
  }

  close() {
    this.#reading?.abort();
    this.#change({ isOpen: false, step: this.state.step === 'ask' ? 'choose' : this.state.step });
  }

  /** The page may show other rows by now; the site is not asked about them. */
  lookAgain() {
    const { rows, unread, isOpen } = this.state;
    if (!isOpen || this.#reading || this.#running || !this.#parts.isHere()) return;
    const isKnown = unread !== null && unread.reason !== 'partial';
    if (isKnown || (rows.length > 0 && rows.every(({ row }) => row.element?.isConnected))) return;
    const next = lookAtPage(this.state, this.#parts);
    if (next === rows) return;
    this.#change({ rows: next });
    const known = new Set(rows.map(({ key }) => key));
    if (next.some(({ key }) => !known.has(key))) void this.#askWhatIsSaved();
  }

  choose(isChosen: boolean, key?: string) {
    this.#change({ rows: choose(this.state.rows, isChosen, key === undefined ? undefined : new Set([key])) });
  }

  ask(isAsked: boolean) {
    this.#change({ step: isAsked ? 'ask' : 'choose' });
  }

  /** Saves the chosen rows of this page. */
  saveChosen() {
    const { list, here, get } = this.#parts;
    const rows = chosenOf(this.state.rows);
    const start = { ...NEW_WALK, leavesOut: false, total: rows.length, notBefore: notBeforeOf(this.state) };
    return this.#run('page', start, readChosen(rows, list, here(), get));
  }

  /** Saves the rows of every page. */
  saveAll(leavesOut: boolean) {
    return this.#walkList({ ...NEW_WALK, leavesOut, total: this.state.total, notBefore: notBeforeOf(this.state) });
  }

  /** Goes on where the last saving stopped. */
  resume() {
    const { job, kept, rows } = this.state;
    if (job?.of === 'page' && chosenOf(rows).length > 0) return this.saveChosen();
    return kept ? this.#walkList(kept) : undefined;
  }

  async forget() {
    this.#change({ kept: null, job: null });
    await this.#kept.drop();
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
    this.close();
  }

  tellUnseen() {
    this.#change({ isUnseen: true });
  }

  async #askWhatIsSaved() {
    const keys = this.state.rows.map(({ key }) => key);
    const reply = await askSaved(keys, this.#parts.send);
    if (reply.ok) this.#markSaved(new Set(keys.filter((_, index) => reply.saved[index])));
  }

  async #findKept() {
    if (this.#running || this.state.job) return;
    const walk = await this.#kept.read();
    if (!walk || this.#running || this.state.job) return;
    this.#change({ kept: walk, job: { of: 'list', progress: { walk, handled: walk.done }, end: 'left' } });
  }

  #walkList(start: Walk) {
    const { list, here, get } = this.#parts;
    // Whatever the address becomes meanwhile, the walk is through this list.
    const { url } = here();
    return this.#run('list', start, (cursor, signal) => list.readPage({ url, page: here().page, cursor }, get, signal));
  }

  async #run(of: Job['of'], start: Walk, readPage: WalkParts['readPage']) {
    if (this.#running) return;
    this.#reading?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#change({ step: 'busy', job: { of, progress: { walk: start, handled: start.done } }, isUnseen: false });
    const { end, walk } = await walkPages(start, this.#walkParts(of, readPage, running.signal), running.signal);
    this.#running = undefined;
    if (of === 'list') await (end === 'finished' ? this.#kept.drop() : this.#keep(walk));
    const handled = Math.max(walk.done, this.state.job?.progress.handled ?? 0);
    const kept = of === 'page' ? this.state.kept : end === 'finished' ? null : walk;
    // What went wrong is never out of sight, wherever the user has gone meanwhile on this list.
    const isOpen = this.state.isOpen || (end !== 'finished' && end !== 'cancelled');
    this.#change({ step: 'choose', job: { of, progress: { walk, handled }, end }, kept, isOpen });
  }

  #walkParts(of: Job['of'], readPage: WalkParts['readPage'], signal: AbortSignal): WalkParts {
    const { send, pause, now, pace } = this.#parts;
    return toWalkParts({
      ...{ of, readPage, signal, send, pause, now, pace, idsFor: this.#idsFor },
      keep: (walk) => this.#keep(walk),
      onSaved: (key) => this.#markSaved(new Set([key])),
      onProgress: (progress) => this.#change({ job: { of, progress } }),
      onSecond: () => this.#change({}),
    });
  }

  async #keep(walk: Walk) {
    const isUnkept = !(await this.#kept.keep(walk));
    if (isUnkept !== this.state.isUnkept) this.#change({ isUnkept });
  }

  #markSaved(keys: ReadonlySet<string>) {
    this.#change({ rows: markSaved(this.state.rows, keys) });
  }

  #change(changes: Partial<ListState>) {
    this.state = { ...this.state, ...changes };
    this.#parts.onChange(this.state);
  }
}
