import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { groupWins, type WinFilter } from '@/lib/domain/win-filter';
import { sayMonth } from '@/lib/i18n/dates';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { WinRow } from './WinRow';

interface Props {
  wins: readonly LoggedWin[];
  order: WinFilter['order'];
  ladder: Ladder;
}

/** The wins under quiet headings, a month each. */
export function WinGroups({ wins, order, ladder }: Props) {
  return groupWins(wins, order).map((group) => (
    <section key={group.heading} className="wins-group" aria-labelledby={`wins-${group.heading}`}>
      <h2 id={`wins-${group.heading}`}>
        {group.heading === 'unmapped' ? say(winsWords.unmappedHeading) : sayMonth(group.heading)}
      </h2>
      <ol>
        {group.wins.map((logged) => (
          <WinRow key={logged.win.id} logged={logged} ladder={ladder} />
        ))}
      </ol>
    </section>
  ));
}
