import { didBeyondTitle } from '@/lib/domain/win/did-beyond-title';
import { isBlank, type Win } from '@/lib/domain/win/win';
import { mapWords } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';

const MORE = ['decision', 'outcome', 'learned'] as const;

/** What the user said of a win, as far as it helps to tell what it shows. */
export function SaidWords({ win }: { win: Win }) {
  const more = MORE.filter((field) => !isBlank(win[field]));
  if (isBlank(win.did) && more.length === 0) return <p className="muted">{say(mapWords.saysNothing)}</p>;
  const did = didBeyondTitle(win);
  if (isBlank(did) && more.length === 0) return null;
  return (
    <div className="map-said">
      {!isBlank(did) && (
        <p className="words map-clamped" dir="auto">
          {did}
        </p>
      )}
      {more.map((field) => (
        <p key={field} className="map-clamped">
          <span className="muted">{say(mapWords.said[field])}: </span>
          <bdi>{win[field]}</bdi>
        </p>
      ))}
    </div>
  );
}
