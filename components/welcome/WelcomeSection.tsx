import { Page } from '@/components/app/Page';
import { Grain } from '@/components/ui/Grain';
import { welcome as texts } from '@/lib/i18n/en/welcome';
import { FirstWin } from './FirstWin';
import { PullRequestPicture } from './PullRequestPicture';
import './welcome.css';

/** The promise, and two ways in. */
export function WelcomeSection() {
  return (
    <Page title={texts.promise} className="welcome">
      <p className="lead">{texts.how}</p>
      <div className="app-spread welcome-ways">
        <section aria-labelledby="welcome-first">
          <h2 id="welcome-first">{texts.firstWin}</h2>
          <p className="muted">{texts.firstWinWhat}</p>
          <FirstWin />
        </section>
        <section className="app-margin welcome-stand" aria-labelledby="welcome-stand">
          <h2 id="welcome-stand">{texts.stand}</h2>
          <p>{texts.standWhat}</p>
          <p>
            <a className="ui-button" href="#/checklist">
              <Grain state="thin" />
              {texts.openChecklist}
            </a>
          </p>
        </section>
      </div>
      <div className="app-spread welcome-where">
        <figure>
          <PullRequestPicture />
        </figure>
        <section className="app-margin" aria-labelledby="welcome-button">
          <h2 id="welcome-button">{texts.button}</h2>
          <p>{texts.buttonWhat}</p>
          <p>{texts.buttonElsewhere}</p>
        </section>
      </div>
      <section className="welcome-promise" aria-labelledby="welcome-leaves">
        <h2 id="welcome-leaves">{texts.nothingLeaves}</h2>
        <p>{texts.nothingLeavesWhat}</p>
      </section>
    </Page>
  );
}
