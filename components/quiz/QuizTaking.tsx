import { type KeyboardEvent, useState } from 'react';
import { Page } from '@/components/app/Page';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Toast } from '@/components/ui/Toast';
import { useLive } from '@/components/ui/use-live';
import { listClaims } from '@/lib/db/claims';
import type { Ladder } from '@/lib/domain/ladder';
import { answered, placeIn, stepped, type Taking } from '@/lib/domain/quiz';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say, sayCount } from '@/lib/i18n/say';
import { ClosingStep } from './ClosingStep';
import { QuizProgress } from './QuizProgress';
import { readQuizKey } from './quiz-keys';
import { StatementStep } from './StatementStep';
import type { UseTaking } from './use-taking';

interface Props {
  ladder: Ladder;
  taking: Taking;
  underWay: UseTaking;
}

/** Statements that one reads and answers. */
const A_MINUTE = 7.5;

/** One statement at a time, by pointer or by key, and back at any time. */
export function QuizTaking({ ladder, taking, underWay }: Props) {
  const claims = useLive(() => listClaims(ladder.id), [ladder.id]);
  const [dropped, setDropped] = useState<Taking | null>(null);
  // Two keys may come before the next drawing.
  const now = () => underWay.latest.current ?? taking;
  const put = (next: Taking) => {
    if (next === now()) return;
    setDropped(null);
    underWay.change(next);
  };
  const step = (by: 1 | -1) => put(stepped(ladder, now(), by));
  const press = (event: KeyboardEvent) => {
    const key = readQuizKey(event);
    if (!key) return;
    event.preventDefault();
    if ('answer' in key) put(answered(ladder, now(), key.answer));
    else step(key.step);
  };
  const startOver = () => {
    setDropped(taking);
    underWay.startOver();
  };
  const place = placeIn(ladder, taking);
  const behaviour = ladder.behaviours[place];
  const of = ladder.behaviours.length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every key here is also a button
    <div onKeyDown={press}>
      <Page title={say(quizWords.title)} margin className="quiz">
        <p className="lead">{sayCount(quizWords.lead, of, { minutes: Math.max(1, Math.round(of / A_MINUTE)) })}</p>
        <p className="note">{say(quizWords.keys)}</p>
        <QuizProgress ladder={ladder} taking={taking} place={place} />
        {behaviour ? (
          <StatementStep
            key={`${taking.id} ${behaviour.id}`}
            ladder={ladder}
            behaviour={behaviour}
            place={place}
            value={taking.answers.get(behaviour.id) ?? null}
            lastTime={claims?.find(({ behaviourId }) => behaviourId === behaviour.id) ?? null}
            isReading={claims === undefined}
            onAnswer={(value) => put(answered(ladder, now(), value))}
            onStep={step}
            onStartOver={taking.answers.size > 0 ? startOver : null}
          />
        ) : (
          <ClosingStep count={place} onBack={() => step(-1)} onFinish={underWay.finish} />
        )}
        {!underWay.isKept && <p role="alert">{say(quizWords.notKept)}</p>}
        {underWay.refusal && <StorageTrouble reason={underWay.refusal} title={say(quizWords.notTaken)} />}
        <Toast
          message={dropped && say(quizWords.startedOver)}
          action={{ label: say(quizWords.undo), onPress: () => dropped && put(dropped) }}
          onDismiss={() => setDropped(null)}
        />
      </Page>
    </div>
  );
}
