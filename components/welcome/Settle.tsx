import { AboutYou } from '@/components/settings/level/AboutYou';
import { OwnHosts } from '@/components/settings/sites/OwnHosts';
import '@/components/settings/sites/sites.css';
import { firstStepsWords as texts } from '@/lib/i18n/en/first-steps';
import { BackupChoice } from './BackupChoice';

/** Who one is, where backups go, and on which sites the button stands: each optional. */
export function Settle() {
  return (
    <section className="welcome-wide" aria-labelledby="welcome-settle">
      <h2 id="welcome-settle">{texts.settle}</h2>
      <p className="muted">{texts.settleWhat}</p>
      <section className="welcome-you-part" aria-labelledby="welcome-you">
        <h3 id="welcome-you">{texts.you}</h3>
        <AboutYou asksEmployer />
      </section>
      <div className="welcome-two">
        <section className="welcome-settling" aria-labelledby="welcome-backups">
          <h3 id="welcome-backups">{texts.backups}</h3>
          <BackupChoice />
        </section>
        <section className="welcome-settling" aria-labelledby="welcome-sites">
          <h3 id="welcome-sites">{texts.sites}</h3>
          <ul className="ruled sites-hosts">
            <OwnHosts />
          </ul>
          <a className="ui-link" href="#/settings/sites">
            {texts.addSite}
          </a>
        </section>
      </div>
    </section>
  );
}
