import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { listHref } from '@/components/wins/wins-address';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { mapEmpty } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';

/** Nothing is left to be mapped, or nothing was kept yet. */
export function MapEmpty({ isDone }: { isDone: boolean }) {
  return (
    <EmptyState
      title={say(isDone ? mapEmpty.doneTitle : mapEmpty.title)}
      text={say(isDone ? mapEmpty.doneText : mapEmpty.text)}
      action={
        <span className="row">
          <LinkButton kind="primary" href={isDone ? '#/checklist' : '#/inbox'}>
            {say(isDone ? mapEmpty.doneAction : mapEmpty.action)}
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
