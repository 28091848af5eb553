import type { Surface } from '@/components/inbox/surface';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { checkInWords } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';
import './check-in.css';
import { EndScreen } from './EndScreen';
import { NotKept } from './NotKept';
import { Opening } from './Opening';
import { StepBar } from './StepBar';
import { Steps } from './Steps';
import { useCheckIn } from './use-check-in';
import { type Occasion, useOccasion } from './use-occasion';

/** The weekly two minutes, taken up where they were left. */
export function CheckIn({ surface }: { surface: Surface }) {
  const occasion = useOccasion();
  if (occasion === 'failed') return <LogTrouble />;
  if (occasion === null) return <div className="check-in" aria-busy="true" />;
  return (
    <LadderProvider>
      <CheckInOf key={occasion.monday} occasion={occasion} surface={surface} />
    </LadderProvider>
  );
}

function CheckInOf({ occasion, surface }: { occasion: Occasion; surface: Surface }) {
  const { reading, change, refusal } = useCheckIn(occasion.monday);
  if (reading.state === 'failed') return <LogTrouble />;
  if (reading.state === 'reading') return <div className="check-in" aria-busy="true" />;
  const { row } = reading.value;
  return (
    <section className="check-in" data-surface={surface} aria-label={say(checkInWords.title)}>
      {row.state === 'open' ? (
        <>
          <StepBar row={row} canSnooze={occasion.due?.canSnooze ?? false} change={change} />
          <Opening occasion={occasion} reading={reading.value} surface={surface} />
          <NotKept reason={refusal} />
          <Steps reading={reading.value} change={change} surface={surface} />
        </>
      ) : (
        <>
          <EndScreen state={row.state} change={change} surface={surface} />
          <NotKept reason={refusal} />
        </>
      )}
    </section>
  );
}
