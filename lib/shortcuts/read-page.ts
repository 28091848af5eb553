import * as v from 'valibot';
import { parseAddress } from '@/lib/domain/win/address';
import { isOwn } from '@/lib/messaging/page-requests';
import { type MessageBody, messageSchemas } from '@/lib/messaging/protocol';
import { identifyKnown } from '@/lib/sites/identify';
import { withSites } from '@/lib/sites/page-sites';
import { runInPage } from './in-page';

type PageCapture = MessageBody<'saveWin'>['capture'];

// The reader in the page waits 4 s for the site's own answer.
const PATIENCE = 5000;

const { capture: CaptureSchema } = messageSchemas.saveWin.entries;

/**
 * What the page in a tab says of itself and its site answers about it, where a site of ours knows `address`; null where
 * it cannot be read, or says it is something else than its address does.
 */
export async function readPage(tabId: number | undefined, address: string): Promise<PageCapture | null> {
  const url = parseAddress(address);
  const known = url && identifyKnown(url);
  if (!known || tabId === undefined) return null;
  const read = await runInPage({ target: { tabId, frameIds: [0] }, files: withSites('/page-reader.js') }, PATIENCE);
  const parsed = v.safeParse(CaptureSchema, read);
  if (!parsed.success) return null;
  const { identity } = parsed.output;
  // The page may have moved on since the gesture.
  const isThePage = identity.key === known.key || identity.key.startsWith(`${known.key}#`);
  return isThePage && isOwn(identity, { host: known.host }) ? parsed.output : null;
}
