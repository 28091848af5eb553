import { sayCapture } from '@/components/policy/say-capture';
import { usePolicy } from '@/components/policy/use-policy';
import { Notice } from '@/components/ui/Notice';
import { policyLevels, policyWords } from '@/lib/i18n/en/policy';
import { sayList } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import type { Policy } from '@/lib/policy/policy';
import { Part } from './Part';

/** What the organisation has set, in plain words; nothing where it has set nothing. */
export function PolicyPart() {
  const found = usePolicy();
  if (!found) return null;
  const { policy, ignored } = found;
  const lines = sayPolicy(policy);
  if (lines.length === 0 && ignored.length === 0) return null;
  return (
    <Part title={policyWords.title} note={policyWords.note}>
      {lines.length > 0 && (
        <ul className="settings-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {ignored.length > 0 && (
        <Notice tone="info" title={policyWords.ignored}>
          {say(policyWords.ignoredWhat, { keys: sayList(ignored) })}
        </Notice>
      )}
    </Part>
  );
}

function sayPolicy(policy: Policy): string[] {
  const { redaction, exportsDisabled, folderBackupDisabled } = policy;
  return [
    sayCapture(policy),
    redaction !== 'full' && say(policyWords.redaction, { level: policyLevels[redaction] }),
    exportsDisabled && policyWords.exportsDisabled,
    folderBackupDisabled && policyWords.folderBackupDisabled,
  ].filter((line) => line !== false && line !== null);
}
