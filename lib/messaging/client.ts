import { sendMessage } from './messenger';
import type { MessageBody, MessageType, Protocol } from './protocol';

/** Why no reply came: the worker stayed silent, or this page still runs the version before an update. */
export type NoReply = 'unreachable' | 'updated';
export type Answer<T extends MessageType> = ReturnType<Protocol[T]> | { ok: false; reason: NoReply };
export type Send = <T extends MessageType>(type: T, body: MessageBody<T>) => Promise<Answer<T>>;

/** What sending needs from outside; tests bring their own. */
export interface Line {
  deliver: <T extends MessageType>(type: T, body: MessageBody<T>) => Promise<ReturnType<Protocol[T]>>;
  /** False once the extension was updated, switched off or removed under this page. */
  isAlive: () => boolean;
  /** Resolves after so many milliseconds. */
  pause: (ms: number) => Promise<void>;
}

const PAUSES = [0, 100, 300, 900, 2000];
const PATIENCE = 8000;

/**
 * Sends a request to the worker and asks again while it does not answer, 5 times within some seconds: a worker dies
 * at any moment. Safe because every id in a body is the sender's. Never throws.
 * Whether a page is saved is asked again only where the worker cannot be reached; see `askOver`.
 */
export const send: Send = (type, body) =>
  // Nobody waits for what every page asks at its start: should the worker say nothing, the button stays as it is.
  (type === 'isSaved' ? askOver : sendOver)({ deliver: sendMessage, isAlive, pause }, type, body);

/** As `sendOver`, but the first time without a clock, which would cost a page 2 kB. */
export async function askOver<T extends MessageType>(line: Line, type: T, body: MessageBody<T>): Promise<Answer<T>> {
  try {
    const reply = await line.deliver(type, body);
    if (reply) return reply;
  } catch {
    // The worker was about to die, or is not ours any more: that is for the next try to find out.
  }
  return sendOver(line, type, body);
}

/** See `send`; `line`: how a message goes out, and the clock. */
export async function sendOver<T extends MessageType>(line: Line, type: T, body: MessageBody<T>): Promise<Answer<T>> {
  for (const ms of PAUSES) {
    if (ms > 0) await line.pause(ms);
    if (!line.isAlive()) return { ok: false, reason: 'updated' };
    try {
      const late = line.pause(PATIENCE).then(() => undefined);
      const reply = await Promise.race([line.deliver(type, body), late]);
      if (reply) return reply;
    } catch (error) {
      if (/context invalidated/i.test(String(error))) return { ok: false, reason: 'updated' };
    }
  }
  return { ok: false, reason: line.isAlive() ? 'unreachable' : 'updated' };
}

function isAlive(): boolean {
  const { chrome } = globalThis as { chrome?: { runtime?: { id?: string } } };
  return Boolean(chrome?.runtime?.id);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
