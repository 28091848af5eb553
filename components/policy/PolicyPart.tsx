import { Part } from '@/components/settings/Part';
import { Notice } from '@/components/ui/Notice';
import { policyLevels, policyWords } from '@/lib/i18n/en/policy';
import { language, say } from '@/lib/i18n/say';
import type { Policy } from '@/lib/policy/policy';
import { usePolicy } from './use-policy';

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
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {ignored.length > 0 && (
        <Notice tone="info" title={policyWords.ignored}>
          {say(policyWords.ignoredWhat, { keys: list(ignored) })}
        </Notice>
      )}
    </Part>
  );
}

function sayPolicy(policy: Policy): string[] {
  const { captureDisabled, allowedHosts, redaction, exportsDisabled, folderBackupDisabled } = policy;
  return [
    captureDisabled && policyWords.captureDisabled,
    !captureDisabled && allowedHosts !== null && sayHosts(allowedHosts),
    redaction !== 'full' && say(policyWords.redaction, { level: policyLevels[redaction] }),
    exportsDisabled && policyWords.exportsDisabled,
    folderBackupDisabled && policyWords.folderBackupDisabled,
  ].filter((line) => line !== false);
}

function sayHosts(hosts: readonly string[]): string {
  return hosts.length === 0 ? policyWords.noHosts : say(policyWords.allowedHosts, { hosts: list(hosts) });
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);
}
