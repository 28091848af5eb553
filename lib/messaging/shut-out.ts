import { mayCaptureAt } from '@/lib/policy/read-policy';
import type { PageSender } from './router';

export const SWITCHED_OFF = { ok: false, reason: 'switched-off' } as const;

/**
 * Whether the organisation keeps Winnow out of the page that asks, or out of the one it asks about: asked with every
 * request that reads a page or saves of it, since the page may be open since before. Words that the user has typed of
 * a win that is saved, and its undo, are let through.
 */
export async function isShutOut({ host, origin }: PageSender, about?: string): Promise<boolean> {
  return !(await mayCaptureAt(origin ?? `https://${host}`, ...(about === undefined ? [] : [about])));
}
