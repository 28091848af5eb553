import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { listHref } from '@/components/wins/wins-address';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { mapEmpty } from '@/lib/i18n/en/map';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';

interface Props {
  isDone: boolean;
  /** How many wins wait in the inbox: it leads on only where there are some. */
  waiting: number;
}

/** Nothing is left to be mapped, or nothing was kept yet. */
export function MapEmpty({ isDone, waiting }: Props) {
  const [href, action] = isDone
    ? ['#/checklist', mapEmpty.doneAction]
    : waiting > 0
      ? ['#/inbox', mapEmpty.action]
      : ['#/wins/new', winsWords.logWin];
  return (
    <EmptyState
      title={say(isDone ? mapEmpty.doneTitle : mapEmpty.title)}
      text={say(isDone ? mapEmpty.doneText : mapEmpty.text)}
      action={
        <span className="row">
          <LinkButton kind="primary" href={href}>
            {say(action)}
          </LinkButton>
          {isDone && (
            <a className="ui-link" href={listHref({ ...NO_FILTER, behaviour: 'none' })}>
              {say(mapEmpty.unmapped)}
            </a>
          )}
        </span>
      }
    />
  );
}
