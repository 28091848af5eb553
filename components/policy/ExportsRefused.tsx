import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { exportWords, policyLevels } from '@/lib/i18n/en/policy';
import { say } from '@/lib/i18n/say';

/** Why there is no way out here, and what there still is. */
export function ExportsRefused({ why }: { why: 'off' | RedactionLevel }) {
  const reason = why === 'off' ? exportWords.off : say(exportWords.tooOpen, { level: policyLevels[why] });
  return (
    <p className="note">
      {reason} {exportWords.backup}
    </p>
  );
}
