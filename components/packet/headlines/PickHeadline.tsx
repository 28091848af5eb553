import { useState } from 'react';
import { SearchField } from '@/components/ui/fields/SearchField';
import { useFound } from '@/components/wins/use-found';
import type { LoggedWin } from '@/lib/domain/log';
import { sayDay } from '@/lib/i18n/dates';
import { headlineWords as texts } from '@/lib/i18n/en/packet';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

interface Props {
  wins: readonly LoggedWin[];
  onPick: (winId: string) => void;
}

const SHOWN = 30;

/** One of the wins that could stand on page one, found as one types. */
export function PickHeadline({ wins, onPick }: Props) {
  const [text, setText] = useState('');
  const found = useFound(wins, text);
  return (
    <>
      <SearchField label={texts.search} value={text} onChange={setText} />
      <ul className="packet-picks">
        {found.slice(0, SHOWN).map(({ win }) => (
          <li key={win.id}>
            <button type="button" onClick={() => onPick(win.id)}>
              <span className="words" dir="auto">
                {sayWin(win)}
              </span>
              <time className="note" dateTime={win.occurredOn}>
                {sayDay(win.occurredOn)}
              </time>
            </button>
          </li>
        ))}
      </ul>
      <p className="note" role="status">
        {found.length === 0 && texts.noneFound}
        {found.length > SHOWN && say(texts.shownOf, { shown: SHOWN, of: found.length })}
      </p>
    </>
  );
}
