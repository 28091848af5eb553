import { demoWords as texts } from '@/lib/i18n/en/demo';
import { laddersWords } from '@/lib/i18n/en/ladders';
import { namesWords } from '@/lib/i18n/en/names';
import { Page } from './Page';

/** In the place of a section of the user's own installation, of which the demo has none. */
export function OwnLogOnly({ title }: { title: string }) {
  return (
    <Page title={title} className="app-nowhere">
      <p className="lead">{texts.ownOnly}</p>
      <p>{texts.ownOnlyNext}</p>
      <ul className="demo-settings">
        <li>
          <a className="ui-link" href="#/settings/ladders">
            {laddersWords.title}
          </a>
        </li>
        <li>
          <a className="ui-link" href="#/settings/names">
            {namesWords.title}
          </a>
        </li>
      </ul>
    </Page>
  );
}
