import { useEffect, useRef } from 'react';
import { Page } from '@/components/app/Page';
import { NumbersNote } from '@/components/checklist/NumbersNote';
import { TwoNumbers } from '@/components/checklist/TwoNumbers';
import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { readSheet } from '@/lib/db/counting/sheet';
import { listClaims } from '@/lib/db/proof/claims';
import { proofsIn } from '@/lib/db/proof/proofs';
import { standingWins } from '@/lib/domain/counting/standing-wins';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { compareSnapshots } from '@/lib/domain/quiz/compare-snapshots';
import type { StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import { sayDay } from '@/lib/i18n/dates';
import { quizWords, resultWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { CategoryBars } from './CategoryBars';
import { Differences } from './Differences';
import { Onward } from './Onward';
import { outcomeOf, type QuizOutcome } from './quiz-result';
import { sayMoves } from './snapshots/say-moves';
import { comparisonHref } from './snapshots/snapshots-address';
import { TopGaps } from './TopGaps';
import type { UseTaking } from './use-taking';

interface Props {
  ladder: Ladder;
  snapshot: StoredSnapshot;
  previous: StoredSnapshot | undefined;
  underWay: UseTaking;
}

/** Where one stands since the last taking: what is said, beside what the log shows. */
export function QuizResult({ ladder, snapshot, previous, underWay }: Props) {
  const today = useToday();
  const shown = useLive(async () => {
    const [sheet, claims] = await Promise.all([readSheet(ladder), listClaims(ladder.id)]);
    const standing = standingWins(sheet, { employers: [], employerId: null, today });
    return { claims, proofs: proofsIn(sheet, ladder, today), isLogged: standing.length > 0 };
  }, [ladder, today]);
  if (!shown) return <Page title={say(quizWords.title)}>{null}</Page>;
  const outcome = outcomeOf(ladder, shown);
  return (
    <Page title={say(quizWords.title)} margin className="quiz">
      <Numbers outcome={outcome} snapshot={snapshot} isNew={underWay.finishedId !== null} />
      {previous && <SinceLast from={previous} to={snapshot} />}
      <section className="quiz-part" aria-labelledby="quiz-categories">
        <h2 id="quiz-categories">{say(resultWords.byCategory)}</h2>
        <CategoryBars categories={outcome.categories} />
      </section>
      <TopGaps gaps={outcome.gaps} />
      <Differences outcome={outcome} />
      <Onward onAgain={underWay.start} />
    </Page>
  );
}

interface NumbersProps extends Pick<Props, 'snapshot'> {
  outcome: QuizOutcome;
  /** It was taken a moment ago, and takes the focus from its last step. */
  isNew: boolean;
}

function Numbers({ outcome, snapshot, isNew }: NumbersProps) {
  const { claimed, evidenced, of, fewerThanHalf } = outcome;
  const numbers = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew && document.activeElement === document.body) numbers.current?.focus({ preventScroll: true });
  }, [isNew]);
  return (
    <header className="app-spread quiz-head">
      <p className="muted">{say(resultWords.takenOn, { day: sayDay(snapshot.takenOn) })}</p>
      <TwoNumbers ref={numbers} {...{ claimed, evidenced, of }} tabIndex={-1} />
      <NumbersNote fewerThanHalf={fewerThanHalf} />
    </header>
  );
}

function SinceLast({ from, to }: { from: StoredSnapshot; to: StoredSnapshot }) {
  const what = sayMoves(compareSnapshots(from, to)) ?? say(resultWords.unchanged);
  return (
    <p>
      {say(resultWords.sinceLast, { day: sayDay(from.takenOn), what })}{' '}
      <a className="ui-link" href={comparisonHref(from.id, to.id)}>
        {say(resultWords.compare)}
      </a>
    </p>
  );
}
