import { StillSaid } from '@/components/redaction/StillSaid';
import { winHref } from '@/components/wins/wins-address';
import { jargonIn } from '@/lib/domain/jargon';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import { countUnfilled } from '@/lib/export/stakeholder-update';
import { stakeholderUpdateWords as texts } from '@/lib/i18n/en/stakeholder-update';
import { sayList } from '@/lib/i18n/lists';
import { say, sayCount } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import type { Update } from './use-update';

/** What a reader reads in a second. */
const WORDS_A_SECOND = 4;

/** What to look at before it is sent. */
export function UpdateNotes({ of: { text, update, audience, log } }: { of: Update }) {
  const unfilled = countUnfilled(text);
  const words = text.split(/\s+/u).filter(Boolean).length;
  return (
    <div className="update-notes note">
      <p className="numbers">{sayCount(texts.seconds, Math.ceil(words / WORDS_A_SECOND))}</p>
      {unfilled > 0 && <p>{sayCount(texts.unfilled, unfilled)}</p>}
      {update.told.length === 0 && (
        <p>
          {texts.noWins}{' '}
          <a className="ui-link" href="#/wins/new">
            {texts.logOne}
          </a>
        </p>
      )}
      {audience === 'outsider' && <p>{sayJargon(text)}</p>}
      <StillSaid text={text} log={log} level={DEFAULT_LEVEL} />
      {update.withheld > 0 && <p>{sayCount(texts.withheld, update.withheld)}</p>}
      {update.unplain.length > 0 && (
        <>
          <p>{texts.unplain}</p>
          <ul>
            {update.unplain.map(({ win }) => (
              <li key={win.id}>
                <a className="ui-link" href={winHref(win.id)}>
                  {sayWin(win)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function sayJargon(text: string): string {
  const words = jargonIn(text);
  if (words.length === 0) return texts.plain;
  return say(texts.jargon, { words: sayList(words) });
}
