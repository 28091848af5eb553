import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { troubleWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';

/** Instead of a part that threw. What it threw may hold words of a win, so it goes nowhere. */
export function PopupTrouble({ title, text }: { title: string; text: string }) {
  return (
    <Notice
      tone="error"
      title={title}
      actions={<Button onClick={() => location.reload()}>{say(troubleWords.reload)}</Button>}
    >
      {text}
    </Notice>
  );
}
