import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { StorageRefusal } from '@/lib/db/outcome';
import { troubleWords } from '@/lib/i18n/en/wins-trouble';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';

/** Why what was typed into the form is not in the log, and the way to try again. */
export function NotSavedNotice({ reason, onRetry }: { reason: StorageRefusal; onRetry: () => void }) {
  return (
    <Notice
      tone="error"
      title={say(troubleWords.notSaved)}
      actions={<Button onClick={onRetry}>{say(troubleWords.tryAgain)}</Button>}
    >
      {sayRefusal(troubleWords, reason)}
    </Notice>
  );
}
