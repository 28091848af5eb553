import type { MessageBody } from '@/lib/messaging/protocol';

/** What the panel can change about a win. */
export type Edits = Omit<MessageBody<'refineWin'>, 'winId' | 'key' | 'told'>;
export type EditsState = 'none' | 'sending' | 'kept' | 'failed';

/** Whether words wait that are kept nowhere but in the panel. */
export function isUnkept(edits: EditsState): boolean {
  return edits === 'sending' || edits === 'failed';
}

/** So far what is kept may be behind the keys of someone who types on and on, ms. */
const MOST = 1000;

interface EditQueueParts<Reason> {
  keep: (edits: Edits) => Promise<{ ok: true } | { ok: false; reason: Reason }>;
  /** What it returns is waited for where something was refused. */
  onState: (state: EditsState, reason?: Reason) => unknown;
  /** Milliseconds between the last key and the sending. */
  delay?: number;
}

export interface EditQueue {
  /** Keeps the edits soon; a later value of the same field wins. */
  add(edits: Edits): void;
  /** Keeps what waits now, one message at a time; resolves when nothing waits or one was refused. */
  flush(): Promise<void>;
  /** Sends what waits even while a message is under way: the page may go now. */
  hurry(): void;
}

/** A queue for one win; `delay` is 250 ms where none is given, and nothing waits longer than a second. */
export function createEditQueue<Reason>({ keep, onState, delay = 250 }: EditQueueParts<Reason>): EditQueue {
  let waiting: Edits = {};
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;

  async function run() {
    while (Object.keys(waiting).length > 0) {
      const batch = waiting;
      waiting = {};
      onState('sending');
      const reply = await keep(batch);
      if (!reply.ok) {
        waiting = { ...batch, ...waiting };
        await onState('failed', reply.reason);
        return;
      }
      onState('kept');
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    clearTimeout(latest);
    latest = undefined;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    add(edits) {
      waiting = { ...waiting, ...edits };
      clearTimeout(timer);
      timer = setTimeout(flush, delay);
      latest ??= setTimeout(flush, MOST);
    },
    flush,
    hurry() {
      if (!running) void flush();
      // What waits stays in the queue: if the page lives on, it is sent once more, after the message under way.
      else if (Object.keys(waiting).length > 0) void keep(waiting);
    },
  };
}
