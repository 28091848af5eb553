import { useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Page } from '@/components/app/Page';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { useLive } from '@/components/ui/use-live';
import { openAddress } from '@/components/wins/use-wins-address';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { newTaking } from '@/lib/domain/quiz/quiz';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { QuizResult } from './QuizResult';
import { QuizTaking } from './QuizTaking';
import { QuizToast } from './QuizToast';
import { type UseTaking, useTaking } from './use-taking';

/** The quiz as it stands, and what was done with it last. */
export function Quiz({ ladder }: { ladder: Ladder }) {
  const underWay = useTaking(ladder);
  return (
    <>
      <Current ladder={ladder} underWay={underWay} />
      <QuizToast underWay={underWay} />
    </>
  );
}

/** The taking that is under way, else what came of the last one, else the first statement. */
function Current({ ladder, underWay }: { ladder: Ladder; underWay: UseTaking }) {
  const snapshots = useLive(() => listSnapshots(ladder.id), [ladder.id]);
  const [first] = useState(() => newTaking(crypto.randomUUID(), ladder));
  const { taking, finishedId } = underWay;
  const isTaken = (id: string) => snapshots?.some((each) => each.id === id) ?? false;
  useAskedAgain(taking === undefined || !snapshots ? undefined : taking === null, underWay.start);
  if (ladder.behaviours.length === 0) return <NothingToAsk />;
  const isReading = !snapshots || taking === undefined || (finishedId !== null && !isTaken(finishedId));
  if (isReading) return <Page title={say(quizWords.title)}>{null}</Page>;
  // One that has its snapshot was finished in a page that went before it could clear up.
  if (taking && !isTaken(taking.id)) return <QuizTaking ladder={ladder} taking={taking} underWay={underWay} />;
  const takings = snapshots.filter(({ reason }) => reason === 'quiz');
  const last = takings.at(-1);
  if (!last) return <QuizTaking ladder={ladder} taking={first} underWay={underWay} />;
  return <QuizResult ladder={ladder} snapshot={last} previous={takings.at(-2)} underWay={underWay} />;
}

/** `#/quiz?again` begins a new taking, unless one is under way already; undefined: that is not known yet. */
function useAskedAgain(isFree: boolean | undefined, start: () => void): void {
  const [address] = useHashLocation();
  const isAsked = address === '/quiz?again';
  useEffect(() => {
    if (!isAsked || isFree === undefined) return;
    openAddress('#/quiz', { replace: true });
    if (isFree) start();
  });
}

function NothingToAsk() {
  return (
    <Page title={say(quizWords.title)}>
      <EmptyState
        title={say(quizWords.nothingToAsk)}
        text={say(quizWords.nothingToAskText)}
        action={
          <LinkButton kind="primary" href="#/settings/ladders">
            {say(quizWords.ladders)}
          </LinkButton>
        }
      />
    </Page>
  );
}
