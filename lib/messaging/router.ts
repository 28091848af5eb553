import * as v from 'valibot';
import { toTrouble } from '@/lib/db/outcome';
import { parseAddress } from '@/lib/domain/win/address';
import { type MessageBody, type MessageType, messageSchemas, type Protocol, type Refusal } from './protocol';

/** Who sent a message, as the browser says; nothing in the body can change it. */
export interface Sender {
  id?: string;
  origin?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

/** A page that may use its own artifacts and no others. */
export interface PageSender {
  /** Lower case. */
  host: string;
  /** What the organisation's list of hosts names it by; as of the host over TLS where it is left out. */
  origin?: string;
  /** The page's address now, where the browser says it. */
  url?: URL;
  /** The page's tab. */
  tabId?: number;
  /** It is in a private window. */
  isPrivate?: boolean;
}

export type Handlers = {
  [T in MessageType]: (body: MessageBody<T>, sender: PageSender) => Promise<ReturnType<Protocol[T]>>;
};

const MessageSchema = v.object({ type: v.string(), body: v.unknown() });

/**
 * Checks who sends and what before a handler sees it: only Winnow's own content script, in the top frame of a page,
 * with a known type and a body of exactly its shape. What has to do with the log waits for `checked`. Never throws.
 */
export async function route(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  extensionId: string,
  checked: Promise<unknown> = Promise.resolve(),
): Promise<unknown | { ok: false; reason: Refusal }> {
  const page = pageOf(sender, extensionId);
  if (!page) return { ok: false, reason: 'not-allowed' };
  const envelope = v.safeParse(MessageSchema, message);
  if (!envelope.success || !isKnown(envelope.output.type)) return { ok: false, reason: 'invalid' };
  const { type, body } = envelope.output;
  // A panel says why a save takes so long: it must not wait with it.
  if (!type.startsWith('load')) await checked;
  return hand(type, body, page, handlers);
}

async function hand<T extends MessageType>(type: T, body: unknown, page: PageSender, handlers: Handlers) {
  const parsed = v.safeParse(messageSchemas[type], body);
  if (!parsed.success) return { ok: false, reason: 'invalid' };
  try {
    return await handlers[type](parsed.output as MessageBody<T>, page);
  } catch (error) {
    return { ok: false, reason: toTrouble(error) };
  }
}

function isKnown(type: string): type is MessageType {
  return Object.hasOwn(messageSchemas, type);
}

function pageOf(sender: Sender, extensionId: string): PageSender | undefined {
  if (sender.id !== extensionId || sender.frameId !== 0) return undefined;
  // Firefox before 126 leaves `origin` out; the address says the same for a top frame.
  const origin = parseAddress(sender.origin ?? sender.url ?? '');
  if (origin?.protocol !== 'https:' && origin?.protocol !== 'http:') return undefined;
  const url = parseAddress(sender.url ?? '') ?? undefined;
  return {
    host: origin.host.toLowerCase(),
    origin: origin.origin,
    url,
    tabId: sender.tab?.id,
    isPrivate: sender.tab?.incognito,
  };
}
