import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { emptyWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { appLink, type Surface } from './surface';

/** Nothing waits: either nothing was saved yet, or all of it is dealt with. */
export function EmptyInbox({ surface, isDone }: { surface: Surface; isDone: boolean }) {
  const logHere = surface === 'popup' ? { href: '#/log' } : appLink(surface, '/wins/new');
  return (
    <EmptyState
      title={say(isDone ? emptyWords.doneTitle : emptyWords.title)}
      text={say(isDone ? emptyWords.doneText : emptyWords.text)}
      action={
        <LinkButton kind="primary" {...(isDone ? appLink(surface, '/wins') : logHere)}>
          {say(isDone ? emptyWords.doneAction : emptyWords.action)}
        </LinkButton>
      }
    />
  );
}
