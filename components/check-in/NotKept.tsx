import { Notice } from '@/components/ui/Notice';
import type { StorageRefusal } from '@/lib/db/outcome';
import { troubleWords } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';

/** The last press changed nothing: why, and what is safe. */
export function NotKept({ reason }: { reason: StorageRefusal | null }) {
  if (reason === null) return null;
  return (
    <Notice tone="error" title={say(troubleWords.notKept)}>
      {sayRefusal(troubleWords.refusals, reason)}
    </Notice>
  );
}
