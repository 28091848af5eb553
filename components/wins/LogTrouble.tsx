import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { troubleWords } from '@/lib/i18n/en/wins-trouble';
import { say } from '@/lib/i18n/say';

/** The log could not be read. */
export function LogTrouble() {
  return (
    <Notice
      tone="error"
      title={say(troubleWords.unreadable)}
      actions={<Button onClick={() => location.reload()}>{say(troubleWords.reload)}</Button>}
    >
      {say(troubleWords.unreadableText)}
    </Notice>
  );
}
