import type { Surface } from '@/components/inbox/surface';
import { FollowUpStep } from './follow-up/FollowUpStep';
import { InboxStep } from './InboxStep';
import { NextStep } from './NextStep';
import type { ChangeCheckIn, CheckInReading } from './use-check-in';
import { WinsStep } from './WinsStep';

interface Props {
  reading: CheckInReading;
  change: ChangeCheckIn;
  surface: Surface;
}

/** The step that one is at; before the wins come those whose outcome is to be asked for. */
export function Steps({ reading, change, surface }: Props) {
  const { row } = reading;
  if (row.step === 'inbox') return <InboxStep surface={surface} onNext={() => void change({ step: 'wins' })} />;
  if (row.step === 'next') return <NextStep row={row} change={change} />;
  return (
    <FollowUpStep>
      <WinsStep reading={reading} change={change} surface={surface} />
    </FollowUpStep>
  );
}
