import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { useLive } from '@/components/ui/use-live';
import { listHref } from '@/components/wins/wins-address';
import { countUnlinked } from '@/lib/db/win/mapping';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { mapEmpty } from '@/lib/i18n/en/map';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';

interface Props {
  isDone: boolean;
  /** How many wins wait in the inbox: it leads on only where there are some. */
  waiting: number;
  ladderId: string;
}

/** Nothing is left to be mapped, or nothing was kept yet. */
export function MapEmpty({ isDone, waiting, ladderId }: Props) {
  const unlinked = useLive(() => countUnlinked(ladderId), [ladderId]) ?? 0;
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
          {isDone && unlinked > 0 && (
            <a className="ui-link" href={listHref({ ...NO_FILTER, behaviour: 'none', status: 'ready' })}>
              {say(mapEmpty.unmapped)}
            </a>
          )}
        </span>
      }
    />
  );
}
