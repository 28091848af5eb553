import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { exportsRefused } from '@/lib/policy/policy';
import { readPolicyAgain } from '@/lib/policy/read-policy';

/**
 * Whether the organisation lets a document of this level leave: asked at the press itself, since what is on the screen
 * may be older. `level`: undefined where the document tells nothing of the log.
 */
export async function mayLeave(level: RedactionLevel | undefined): Promise<boolean> {
  const { policy } = await readPolicyAgain();
  return exportsRefused(policy, level) === null;
}
