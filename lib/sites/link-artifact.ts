import { capLine } from '@/lib/domain/harmless-text';
import { parseAddress } from '@/lib/domain/win/address';
import { type ArtifactFields, linkOf, plainArtifact } from '@/lib/domain/win/artifact';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { fitsLog, identifyPage } from './any-page';
import { detectorFor } from './detectors';
import type { Identity } from './types';

/**
 * The artifact of a pasted address, or null where it is none. Its title is the address: nothing is fetched. `isWritten`:
 * it was pasted as written work, whatever its page is.
 */
export function artifactOfLink(link: string, now: Date, isWritten = false): Omit<ArtifactFields, 'winId'> | null {
  const address = parseAddress(link.trim());
  const known = address && detectorFor(address)?.identify(address);
  const identity = known ? withPermalink(known, address.hash) : address && identifyPage(address.href);
  if (!identity || !fitsLog(identity)) return null;
  const type = isWritten && identity.type === 'page' ? 'document' : identity.type;
  const title = capLine(linkOf(identity).replace(/^https?:\/\//, ''), TITLE_LIMIT);
  const artifact = plainArtifact({ ...identity, type }, { title, capturedBy: 'app' }, now);
  return { ...artifact, written: artifact.written || isWritten };
}

/** The review or the comment that the address points into, where it does. */
function withPermalink(identity: Identity, hash: string): Identity {
  const review = /^#pullrequestreview-(\d{1,20})$/.exec(hash)?.[1];
  if (review) return { ...identity, type: 'review', key: `${identity.key}#review-${review}` };
  const comment = /^#(?:issuecomment-|discussion_r)(\d{1,20})$/.exec(hash)?.[1];
  if (comment) return { ...identity, type: 'comment', key: `${identity.key}#comment-${comment}` };
  return identity;
}
