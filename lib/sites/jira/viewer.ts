import * as v from 'valibot';
import { attribute, first } from '../dom';
import { parseGated } from '../gated-json';
import type { SameOriginGet } from '../same-origin-fetch';

/** Who looks at the page, by whatever Jira calls them: an account id, a user name, a key. Empty for nobody known. */
export type Viewer = readonly string[];

const MyselfSchema = v.object({
  accountId: v.optional(v.string()),
  name: v.optional(v.string()),
  key: v.optional(v.string()),
});
const PATIENCE = 2000;

/** The viewer whom the page names in its head; null where it says nothing of one. */
export function readViewer(page: Document): Viewer | null {
  const account = first(page, 'meta[name="ajs-atlassian-account-id"]');
  const user = first(page, 'meta[name="ajs-remote-user"]');
  if (!account && !user) return null;
  return [account, user].flatMap((meta) => (meta && attribute(meta, 'content')) || []);
}

/** The same by the site's own answer; nobody where there is none. */
export async function askViewer(api: string, get: SameOriginGet): Promise<Viewer> {
  const answer = await get(`${api}/myself`, {
    reason: 'ticket',
    accept: 'application/json',
    signal: AbortSignal.timeout(PATIENCE),
  });
  const parsed = v.safeParse(MyselfSchema, answer.ok ? parseGated(answer.text) : undefined);
  if (!parsed.success) return [];
  const { accountId, name, key } = parsed.output;
  return [accountId, name, key].flatMap((id) => id || []);
}

/** Whether one of a person's `ids` is the viewer's. */
export function isViewer(viewer: Viewer, ids: readonly (string | undefined)[]): boolean {
  const known = viewer.map((id) => id.toLowerCase());
  return ids.some((id) => id !== undefined && id !== '' && known.includes(id.toLowerCase()));
}
