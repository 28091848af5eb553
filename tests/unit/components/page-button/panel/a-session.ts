import { SaveSession, type SessionState } from '@/components/page-button/panel/save-session';
import type { Capture } from '@/lib/sites/types';
import { aCapture, KEY } from '../a-capture';
import { aWorker, someIds } from '../a-worker';

/** The session of one button, and every state that it told. */
export function aSession(
  worker = aWorker(),
  page: { read?: () => Promise<Capture | null>; isHere?: () => boolean; isSaved?: boolean } = {},
) {
  const seen: SessionState[] = [];
  const { read = async () => aCapture, isHere = () => true, isSaved = false } = page;
  const onChange = (state: SessionState) => seen.push(state);
  const session = new SaveSession({ key: KEY, isSaved, read, isHere, send: worker.send, newId: someIds(), onChange });
  return { session, worker, seen };
}
