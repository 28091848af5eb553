import { type CSSProperties, useCallback, useMemo, useRef } from 'react';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { headingOf, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import type { Choosing } from '../choosing/use-choosing';
import type { ListMemory } from './list-memory';
import { layOutRows } from './row-layout';
import { useFocusedRow } from './use-focused-row';
import { rememberTop, usePlace } from './use-place';
import { useRowSizes } from './use-row-sizes';
import { useRowsToDraw } from './use-rows-to-draw';
import { unreadAmong, useUnread } from './use-unread';
import { WinRow } from './WinRow';

interface Props {
  wins: readonly WinEntry[];
  order: WinFilter['order'];
  ladder: Ladder;
  memory: ListMemory;
  /** Whether the wins are all that there are to be. */
  isSettled: boolean;
  /** Has the words of wins read that are about to be seen. */
  onUnread: (winIds: readonly string[]) => void;
  choosing: Choosing<WinEntry>;
}

/**
 * The wins under quiet headings, a month each. Of a hundred thousand only those near the window are drawn, and the one that
 * has the focus, wherever it is; the keys of a list lead to all of them.
 */
export function WinRows({ wins, order, ladder, memory, isSettled, onUnread, choosing }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const sizes = useRowSizes();
  const layout = useMemo(() => layOutRows(wins, order, sizes), [wins, order, sizes]);
  const { focused, lastId, focusRow, handlers } = useFocusedRow(wins, choosing);
  const drawn = useRowsToDraw(list, layout, focused);
  useUnread(unreadAmong(wins, drawn), onUnread);
  const startOf = useCallback(
    (index: number) => (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY + layout.startOf(index),
    [layout],
  );
  const open = useCallback((link: Element) => rememberTop(memory, link), [memory]);
  usePlace(memory, { wins, isSettled, startOf, focusRow });
  // One stop for Tab, or it would never come to an end: the rows are drawn as it goes.
  const stop = drawn.find((index) => wins[index]?.id === lastId) ?? drawn[0];
  const style: CSSProperties & Record<`--${string}`, string> = {
    blockSize: layout.height,
    '--wins-row': `${sizes.row}px`,
    '--wins-tags': `${sizes.tags}px`,
    '--wins-heading': `${sizes.heading}px`,
  };

  return (
    <ol ref={list} className="wins-rows" aria-label={say(winsWords.title)} style={style} {...handlers}>
      {drawn.map((index) => {
        const win = wins[index];
        return (
          win && (
            <WinRow
              key={win.id}
              win={win}
              isRead={win.isRead}
              ladder={ladder}
              heading={layout.hasHeading(index) ? headingOf(win, order) : null}
              place={index + 1}
              count={wins.length}
              top={layout.startOf(index)}
              isStop={index === stop}
              onOpen={open}
              chosen={choosing.ids.has(win.id)}
              onChoose={choosing.toggle}
            />
          )
        );
      })}
    </ol>
  );
}
