import { capLine } from '@/lib/domain/harmless-text';
import { parseAddress } from '@/lib/domain/win/address';
import { type ArtifactFields, linkOf, plainArtifact } from '@/lib/domain/win/artifact';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { fitsLog, identifyPage } from './any-page';
import { detectorFor } from './detectors';
import { identifyPoint } from './github/url';

/**
 * The artifact of a pasted address, or null where it is none. Its title is the address: nothing is fetched. `isWritten`:
 * it was pasted as written work, whatever its page is.
 */
export function artifactOfLink(link: string, now: Date, isWritten = false): Omit<ArtifactFields, 'winId'> | null {
  const address = parseAddress(link.trim());
  const known = address && detectorFor(address)?.identify(address);
  const identity = known ? (identifyPoint(address) ?? known) : address && identifyPage(address.href);
  if (!identity || !fitsLog(identity)) return null;
  const type = isWritten && identity.type === 'page' ? 'document' : identity.type;
  const title = capLine(linkOf(identity).replace(/^https?:\/\//, ''), TITLE_LIMIT);
  const artifact = plainArtifact({ ...identity, type }, { title, capturedBy: 'app' }, now);
  return { ...artifact, written: artifact.written || isWritten };
}
