import { useLadder } from '@/components/ladder/LadderProvider';
import { useToday } from '@/components/ui/page/use-today';
import type { Criterion } from '@/lib/domain/talk/criterion';
import { behaviourAskedFor } from '@/lib/domain/talk/criterion-behaviour';
import { sayAskedFor } from '@/lib/i18n/criterion-lines';
import '@/components/ui/link.css';

interface Props {
  behaviourId: string;
  /** All that was asked for. */
  criteria: readonly Criterion[];
}

/** What the manager asked for of a behaviour, in a quiet line each; nothing where nothing was. */
export function AskedFor({ behaviourId, criteria }: Props) {
  const ladder = useLadder();
  const today = useToday();
  const asked = criteria.filter((criterion) => {
    return criterion.state !== 'dropped' && behaviourAskedFor(criterion, ladder)?.id === behaviourId;
  });
  if (asked.length === 0) return null;
  return (
    <ul className="checklist-asked note numbers">
      {asked.map((criterion) => (
        <li key={criterion.id}>
          <a className="ui-link" href="#/talk?at=after">
            {sayAskedFor(criterion, today)}
          </a>
        </li>
      ))}
    </ul>
  );
}
