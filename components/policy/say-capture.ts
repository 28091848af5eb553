import { policyWords } from '@/lib/i18n/en/policy';
import { sayList } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import type { Policy } from '@/lib/policy/policy';

/** What the organisation has set on reading and saving pages; null: nothing. */
export function sayCapture({ captureDisabled, allowedHosts }: Policy): string | null {
  if (captureDisabled) return policyWords.captureDisabled;
  if (allowedHosts === null) return null;
  return allowedHosts.length === 0
    ? policyWords.noHosts
    : say(policyWords.allowedHosts, { hosts: sayList(allowedHosts) });
}
