import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { CoachChips } from '@/components/coach/CoachChips';
import { CoachPart } from '@/components/coach/CoachPart';
import { useCoach } from '@/components/coach/use-coach';
import { AsksOn } from '@/components/wins/AsksOn';
import { toDay } from '@/lib/domain/day';
import { type QuickLog, starterOf, toQuickWin } from '@/lib/domain/quick-log/quick-log';
import type { Artifact } from '@/lib/domain/win/artifact';
import { firstFollowUp } from '@/lib/domain/win/follow-up';
import { isSaid } from '@/lib/domain/win/win';
import { spokenLadder } from '@/lib/i18n/spoken-ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

interface Props {
  entry: QuickLog;
  linked?: Pick<Artifact, 'type'>;
  /** A behaviour that is offered beside it already. */
  offered?: string;
  onEdit: (changes: Partial<QuickLog>) => void;
  /** While there is nothing to read, or nobody to read it. */
  atRest: ReactNode;
  /** Where behaviours are suggested. */
  place: Element | null;
}

/** The coach under the field of an entry, once there is something to read. */
export function QuickCoach({ entry, linked, offered, onEdit, atRest, place }: Props) {
  const coach = useCoach();
  const today = toDay(new Date());
  const win = toQuickWin(entry, today);
  if (!coach || !isSaid(win)) return atRest;
  const { question, ...verdict } = coach(win, linked ? [linked] : []);
  const starter = starterOf(entry);
  const known = [starter?.behaviourId, offered];
  // The starter asks it already, with a field of its own.
  const isAsked = question === 'outcome' && starter?.asks.includes('outcome');
  return (
    <>
      <CoachPart
        verdict={{ ...verdict, question: isAsked ? null : question }}
        waved={entry.waved}
        onWave={(waved) => onEdit({ waved })}
      />
      {place &&
        createPortal(
          <>
            <CoachChips
              ladder={spokenLadder(seniorEngineer)}
              suggested={verdict.behaviours.filter(({ id }) => !known.includes(id))}
              chosen={entry.behaviourIds}
              kept={entry.behaviourIds}
              onChange={(behaviourIds) => onEdit({ behaviourIds })}
            />
            <AsksOn behaviourIds={entry.behaviourIds} day={firstFollowUp(today)} />
          </>,
          place,
        )}
    </>
  );
}
