import { laddersWords } from '@/lib/i18n/en/ladders';
import { Part } from './Part';

/** The way to the ladders' own page. */
export function LaddersLink() {
  return (
    <Part title={laddersWords.title}>
      <p>{laddersWords.linkNote}</p>
      <a className="ui-button" data-kind="plain" href="#/settings/ladders">
        {laddersWords.open}
      </a>
    </Part>
  );
}
