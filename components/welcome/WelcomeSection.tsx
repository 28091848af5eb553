import { demoAddress } from '@/components/app/demo-address';
import { Page } from '@/components/app/Page';
import { useLadder } from '@/components/ladder/LadderProvider';
import { Ear } from '@/components/ui/grains/Ear';
import { LinkButton } from '@/components/ui/LinkButton';
import { minutesFor } from '@/lib/domain/quiz/quiz';
import { app } from '@/lib/i18n/en/app';
import { firstStepsWords as more } from '@/lib/i18n/en/first-steps';
import { welcome as texts } from '@/lib/i18n/en/welcome';
import { sayCount } from '@/lib/i18n/say';
import { FirstWin } from './FirstWin';
import { Settle } from './Settle';
import { WhereItLives } from './WhereItLives';
import './welcome.css';

const EAR = [
  { id: 'left', state: 'met', claimed: true },
  { id: 'right', state: 'thin', claimed: true },
  { id: 'tip', state: 'none' },
] as const;

/** The promise, two ways in and a look around; then where the button lives, and what can wait. */
export function WelcomeSection() {
  const { behaviours } = useLadder();
  return (
    <Page title={texts.promise} tab={app.welcome} className="welcome">
      <p className="lead">{texts.how}</p>
      <div className="app-spread welcome-ways">
        <section aria-labelledby="welcome-first">
          <h2 id="welcome-first">{texts.firstWin}</h2>
          <p className="muted">{texts.firstWinWhat}</p>
          <FirstWin />
        </section>
        <section className="app-margin welcome-quiz" aria-labelledby="welcome-quiz">
          <h2 id="welcome-quiz">{texts.quiz}</h2>
          <Ear size={40} kernels={EAR} />
          <p>{sayCount(texts.quizWhat, behaviours.length, { minutes: minutesFor(behaviours.length) })}</p>
          <p>
            <LinkButton kind="primary" href="#/quiz">
              {texts.takeQuiz}
            </LinkButton>
          </p>
          <p className="note">{texts.quizLeave}</p>
        </section>
      </div>
      <p className="welcome-else">
        <span className="muted">{more.lookFirst}</span>
        <a className="ui-link" href={demoAddress('welcome')}>
          {more.demo}
        </a>
        <a className="ui-link" href="#/checklist">
          {more.skip}
        </a>
      </p>
      <WhereItLives />
      <Settle />
      <section className="welcome-promise" aria-labelledby="welcome-leaves">
        <h2 id="welcome-leaves">{texts.nothingLeaves}</h2>
        <p>{texts.nothingLeavesWhat}</p>
      </section>
    </Page>
  );
}
