import { Inbox } from '@/components/inbox/Inbox';
import type { Surface } from '@/components/inbox/surface';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { onwardWords, stepWords } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';

/** Step one: the cards that wait, one at a time. */
export function InboxStep({ surface, onNext }: { surface: Surface; onNext: () => void }) {
  return <Inbox surface={surface} empty={<InboxDone onNext={onNext} />} />;
}

function InboxDone({ onNext }: { onNext: () => void }) {
  const next = useFirstFocus<HTMLButtonElement>();
  return (
    <div className="check-in-done">
      <p>{say(stepWords.inboxDone)}</p>
      <Button ref={next} kind="primary" onClick={onNext}>
        {say(onwardWords.fromInbox)}
      </Button>
    </div>
  );
}
