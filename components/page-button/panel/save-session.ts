import type { NoReply, Send } from '@/lib/messaging/client';
import type { Refusal } from '@/lib/messaging/protocol';
import type { Capture } from '@/lib/sites/types';
import type { Phase } from '../panel-slot';
import { createEditQueue, type Edits, type EditsState } from './edit-queue';

type Reason = Refusal | NoReply | 'moved';
type Doing = 'save' | 'undo' | 'open' | 'edit';

export interface SessionState {
  phase: Phase;
  /** `own`: made by this page and in the log, so the panel may change it · `found`: was there already. */
  win: 'none' | 'own' | 'found';
  isOpen: boolean;
  capture: Capture | null;
  failure: { doing: Doing; reason: Reason } | null;
  edits: EditsState;
  /** `waiting`: a save is under way, and has been for a moment · `slow`: for longer than it should be. */
  news: 'none' | 'waiting' | 'slow' | 'saved' | 'existing' | 'restored' | 'undone' | 'gone' | 'merged';
}

export interface SessionParts {
  /** The artifact that the button stands for, until the read knows it better. */
  key: string;
  /** Whether it was in the log before. */
  isSaved: boolean;
  /** What was pressed, as the page tells it now; null where it cannot be read. */
  read: () => Promise<Capture | null>;
  /** Whether the address is still the artifact's. */
  isHere: () => boolean;
  send: Send;
  newId: () => string;
  onChange: (state: SessionState) => void;
}

/** So many texts of its own the panel tells of; of a worker that never answers, the oldest are forgotten. */
const TOLD_LIMIT = 50;
/** So long a press may take before it is told that it is under way, ms. */
const WAITING = 1000;
/** And before it is told what to do, ms. */
const SLOW = 6000;

const UNTOUCHED: SessionState = {
  phase: 'idle',
  win: 'none',
  isOpen: false,
  capture: null,
  failure: null,
  edits: 'none',
  news: 'none',
};

/** What one button knows and does, without a page to draw on. "Saved" is never said before the worker says so. */
export class SaveSession {
  readonly #parts: SessionParts;
  state: SessionState = UNTOUCHED;
  #isBusy = false;
  #key: string;
  // Made once, so that pressing, trying again and saving after an undo all mean the same win.
  readonly #ids: { winId: string; artifactId: string };
  /** What the panel sent as an outcome, the latest first, down to the last that was kept. */
  #told: string[] = [];
  /** How many edits are under way: two where the page may go. */
  #sending = 0;
  readonly #queue;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { newId, isSaved } = parts;
    this.#key = parts.key;
    if (isSaved) this.state = { ...UNTOUCHED, phase: 'saved', win: 'found' };
    this.#ids = { winId: newId(), artifactId: newId() };
    this.#queue = createEditQueue<Reason>({
      keep: (edits) => this.#keep(edits),
      onState: (edits, reason) => this.#showEdits(edits, reason),
    });
  }

  /** Saves; once saved, opens the win in the app. */
  press() {
    return this.#once(() => (this.state.phase === 'saved' ? this.#open() : this.#save()));
  }

  undo() {
    return this.#once(() => this.#takeBack());
  }

  /** Of the text of what is saved: the user asked for it, or with null for its end. */
  keepExcerpt(excerpt: string | null) {
    return this.#parts.send('keepExcerpt', { winId: this.#ids.winId, key: this.#key, excerpt });
  }

  /** Does again what failed. */
  retry() {
    const doing = this.state.failure?.doing;
    if (doing === 'edit') return this.#queue.flush();
    return doing === 'undo' ? this.undo() : this.press();
  }

  edit(edits: Edits) {
    this.#queue.add(edits);
  }

  /** Keeps now what was typed. */
  flush() {
    return this.#queue.flush();
  }

  /** The page may be gone in a moment. */
  hurry() {
    this.#queue.hurry();
  }

  close() {
    if (this.state.edits !== 'failed') void this.#queue.flush();
    this.#change({ isOpen: false, failure: null });
  }

  /** The button goes, the page stays: what fails from now on opens the panel again. */
  leave() {
    this.#change({ isOpen: false });
    this.hurry();
  }

  async #keep(edits: Edits) {
    const { outcome } = edits;
    const said = outcome === undefined ? edits : { ...edits, told: this.#told };
    if (outcome !== undefined) this.#told = [outcome, ...this.#told].slice(0, TOLD_LIMIT);
    // What was under way before may be kept after this one.
    const isFirst = this.#sending === 0;
    this.#sending += 1;
    const reply = await this.#parts.send('refineWin', { winId: this.#ids.winId, key: this.#key, ...said });
    this.#sending -= 1;
    if (reply.ok && isFirst && outcome !== undefined) this.#told = this.#told.slice(0, this.#told.indexOf(outcome) + 1);
    return reply;
  }

  async #save() {
    const { isHere, read, send } = this.#parts;
    this.#change({ phase: 'saving', failure: null, news: 'none' });
    const settled = this.#tellWhileSaving();
    const capture = await read();
    if (!capture || !this.#isOf(capture)) {
      settled();
      this.#change({ phase: 'idle', news: 'none' });
      return this.#fail('save', 'moved');
    }
    this.#key = capture.identity.key;
    this.#change({ capture });
    const reply = await send('saveWin', { ...this.#ids, capture: statedOf(capture) });
    settled();
    if (!reply.ok) {
      this.#change({ phase: 'idle', news: 'none' });
      return this.#fail('save', reply.reason);
    }
    const news = reply.result === 'added' ? 'saved' : reply.result;
    const win = reply.winId === this.#ids.winId ? 'own' : 'found';
    this.#change({ phase: 'saved', win, news, failure: null, isOpen: isHere() });
    if (win === 'own') await this.#queue.flush();
  }

  /** What is told of a save for as long as it takes; who closes the panel meanwhile is left alone. Returns the end of it. */
  #tellWhileSaving(): () => void {
    const { isHere } = this.#parts;
    const waiting = setTimeout(() => this.#change({ news: 'waiting', isOpen: isHere() }), WAITING);
    const slow = setTimeout(() => this.#change({ news: 'slow' }), SLOW);
    return () => {
      clearTimeout(waiting);
      clearTimeout(slow);
    };
  }

  async #open() {
    this.#change({ failure: null, news: 'none' });
    void this.#queue.flush();
    const reply = await this.#parts.send('openWin', { key: this.#key });
    // Behind the win that has opened, which nobody waits for.
    if (reply.ok) return void this.#seePage();
    if (reply.reason !== 'not-found') return this.#fail('open', reply.reason);
    // The button alone, as it was before a save, would not say why.
    this.#change({ phase: 'idle', win: 'none', isOpen: true, news: 'gone' });
  }

  /** Has the log learn what the page says by now: it may have been merged since it was saved. */
  async #seePage() {
    const { isHere, read, send } = this.#parts;
    const capture = isHere() ? await read() : null;
    if (capture && this.#isOf(capture)) await send('seePage', { capture: statedOf(capture) });
  }

  /** A review of a pull request may be told by another key once its permalink is known. */
  #isOf({ identity }: Capture): boolean {
    return partOf(identity.key) === partOf(this.#key);
  }

  async #takeBack() {
    this.#change({ failure: null });
    await this.#queue.flush();
    const reply = await this.#parts.send('undoSave', { winId: this.#ids.winId, key: this.#key });
    if (!reply.ok && reply.reason !== 'not-found') return this.#fail('undo', reply.reason);
    if (!reply.ok && (await this.#isElsewhere())) return;
    this.#change({ phase: 'idle', win: 'none', isOpen: false, failure: null, edits: 'none', news: 'undone' });
  }

  /** Merged into another win meanwhile, the page's artifact is still in the log: nothing can be done to it from here. */
  async #isElsewhere(): Promise<boolean> {
    const reply = await this.#parts.send('isSaved', { key: this.#key });
    if (!reply.ok || !reply.saved) return false;
    this.#change({ phase: 'saved', win: 'found', isOpen: true, failure: null, news: 'merged' });
    return true;
  }

  /** One request of the button at a time: a press while one is under way does nothing. */
  async #once(act: () => Promise<void>) {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await act();
    } finally {
      this.#isBusy = false;
    }
  }

  async #showEdits(edits: EditsState, reason?: Reason) {
    const isGone = reason === 'not-found';
    // A save under way brings it back, and then what waits is sent once more.
    if (isGone && this.state.phase === 'saving') return this.#change({ edits });
    if (isGone && (await this.#isElsewhere())) return this.#change({ edits });
    const told = edits === 'sending' ? this.state.failure : null;
    const failure = reason ? ({ doing: 'edit', reason } as const) : told;
    // Of a win that has gone the button has to save again. What could not be kept is never out of sight.
    const gone = isGone ? ({ phase: 'idle', win: 'none', news: 'none' } as const) : {};
    this.#change({ ...gone, edits, failure, isOpen: reason ? true : this.state.isOpen });
  }

  #fail(doing: Doing, reason: Reason) {
    this.#change({ failure: { doing, reason }, isOpen: true });
  }

  #change(changes: Partial<SessionState>) {
    this.state = { ...this.state, ...changes };
    this.#parts.onChange(this.state);
  }
}

/** What the page says, without what is offered for it. */
function statedOf({ suggestedBehaviours: _offered, ...stated }: Capture) {
  return stated;
}

function partOf(key: string): string | undefined {
  return key.split('#', 1)[0];
}
