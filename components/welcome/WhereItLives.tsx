import { firstStepsWords as more } from '@/lib/i18n/en/first-steps';
import { welcome as texts } from '@/lib/i18n/en/welcome';
import { PullRequestSketch } from './PullRequestSketch';
import { TicketSketch } from './TicketSketch';
import { ToolbarSketch } from './ToolbarSketch';

/** Three places, each in a picture. */
export function WhereItLives() {
  return (
    <section className="welcome-wide" aria-labelledby="welcome-button">
      <h2 id="welcome-button">{texts.button}</h2>
      <p>{texts.buttonWhat}</p>
      <div className="welcome-three">
        <figure>
          <PullRequestSketch />
          <figcaption>
            <strong>{more.onPull}</strong> {more.onPullWhat}
          </figcaption>
        </figure>
        <figure>
          <TicketSketch />
          <figcaption>
            <strong>{more.onTicket}</strong> {more.onTicketWhat}
          </figcaption>
        </figure>
        <figure>
          <ToolbarSketch />
          <figcaption>
            <strong>{more.onToolbar}</strong> {texts.buttonElsewhere}
          </figcaption>
        </figure>
      </div>
    </section>
  );
}
