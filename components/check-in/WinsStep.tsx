import type { Surface } from '@/components/inbox/surface';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { AddedWins } from './AddedWins';
import type { ChangeCheckIn, CheckInReading } from './use-check-in';
import { useQuestion } from './use-question';
import { WinEntry } from './WinEntry';

interface Props {
  reading: CheckInReading;
  change: ChangeCheckIn;
  surface: Surface;
}

const MOST = 100;

/** Step two: two or three wins, with one question above the field. */
export function WinsStep({ reading, change, surface }: Props) {
  const { winIds } = reading.row;
  const question = useQuestion(reading, change);
  if (question === 'failed') return <LogTrouble />;
  if (question === null) return <div className="check-in-form" aria-busy="true" />;
  return (
    <WinEntry
      question={question}
      onSaved={(winId) => change({ winIds: [...new Set([...winIds, winId])].slice(-MOST) })}
      onNext={() => void change({ step: 'next' })}
    >
      <AddedWins winIds={winIds} surface={surface} />
    </WinEntry>
  );
}
