import { decodeText } from './decode-text';
import { LIMITS } from './limits';

/** A chosen file as text; of a larger one only as much as is refused anyway. Rejects where the browser cannot read it. */
export async function readLadderFile(file: Blob): Promise<string> {
  return decodeText(new Uint8Array(await file.slice(0, 4 * LIMITS.text + 4).arrayBuffer()));
}
