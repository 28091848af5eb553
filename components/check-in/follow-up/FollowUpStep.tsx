import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { LogTrouble } from '@/components/wins/LogTrouble';
import type { Win } from '@/lib/domain/win/win';
import { followUpWords, onwardWords } from '@/lib/i18n/en/check-in';
import { say, sayCount } from '@/lib/i18n/say';
import { FollowUpAsk } from './FollowUpAsk';
import { FollowUpNews } from './FollowUpNews';
import { type FollowUps, useFollowUps } from './use-follow-ups';

/** Before the wins: what became of earlier ones. Settled at the start: nothing takes the wins' field away once it is there. */
export function FollowUpStep({ children }: { children: ReactNode }) {
  const followUps = useFollowUps();
  const [isPassed, setPassed] = useState<boolean | null>(null);
  const { reading } = followUps;
  if (reading.state === 'read' && isPassed === null) setPassed(reading.value.length === 0);
  if (reading.state === 'failed') return <LogTrouble />;
  if (isPassed) return children;
  if (reading.state === 'reading') return <div className="check-in-form" aria-busy="true" />;
  return <OneByOne followUps={followUps} due={reading.value} onNext={() => setPassed(true)} />;
}

interface Props {
  followUps: FollowUps;
  due: readonly Win[];
  onNext: () => void;
}

function OneByOne({ followUps: { answer, undo, news }, due: [win, ...others], onNext }: Props) {
  return (
    <section className="check-in-form" aria-label={say(followUpWords.name)}>
      {win ? <FollowUpAsk key={win.id} takesFocus win={win} answer={answer} /> : <p>{say(followUpWords.none)}</p>}
      <FollowUpNews news={news} onUndo={() => void undo()} />
      <div className="row check-in-onward">
        <Onward key={win ? 'skip' : 'next'} isAll={win === undefined} onNext={onNext} />
        {others.length > 0 && <p className="note numbers">{sayCount(followUpWords.left, others.length)}</p>}
      </div>
    </section>
  );
}

function Onward({ isAll, onNext }: { isAll: boolean; onNext: () => void }) {
  const button = useFirstFocus<HTMLButtonElement>(isAll);
  return (
    <Button ref={button} kind={isAll ? 'primary' : 'plain'} onClick={onNext}>
      {say(onwardWords.fromFollowUps)}
    </Button>
  );
}
