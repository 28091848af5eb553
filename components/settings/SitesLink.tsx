import { sitesWords } from '@/lib/i18n/en/sites';
import { Part } from './Part';

/** The way to the sites' own page. */
export function SitesLink() {
  return (
    <Part title={sitesWords.title}>
      <p>{sitesWords.linkNote}</p>
      <a className="ui-button" data-kind="plain" href="#/settings/sites">
        {sitesWords.open}
      </a>
    </Part>
  );
}
