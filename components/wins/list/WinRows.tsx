import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Ladder } from '@/lib/domain/ladder';
import type { WinEntry } from '@/lib/domain/win-entry';
import { headingOf, type WinFilter } from '@/lib/domain/win-filter';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import type { ListMemory } from './list-memory';
import { rowsToDraw } from './rows-to-draw';
import { useFocusedRow } from './use-focused-row';
import { rememberTop, usePlace } from './use-place';
import { WinRow } from './WinRow';

interface Props {
  wins: readonly WinEntry[];
  order: WinFilter['order'];
  ladder: Ladder;
  memory: ListMemory;
  /** Whether the wins are all that there are to be. */
  isSettled: boolean;
}

/** A height to begin with; what is drawn is measured. */
const rowHeight = () => 72;

/**
 * The wins under quiet headings, a month each. Of a hundred thousand only those near the window are drawn, and the one that
 * has the focus, wherever it is; the keys of a list lead to all of them.
 */
export function WinRows({ wins, order, ladder, memory, isSettled }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above the list changes with what is asked for
  useLayoutEffect(() => {
    const see = () => setOffset(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    see();
    addEventListener('resize', see);
    return () => removeEventListener('resize', see);
  }, [wins]);
  const { focused, focusRow, handlers } = useFocusedRow(wins);
  const rows = useWindowVirtualizer<HTMLLIElement>({
    count: wins.length,
    estimateSize: rowHeight,
    rangeExtractor: (range) => rowsToDraw(range, focused),
    overscan: 8,
    scrollMargin: offset,
    useFlushSync: false,
  });
  const startOf = useCallback((index: number) => rows.getOffsetForIndex(index, 'start')?.[0] ?? 0, [rows]);
  const open = useCallback((link: Element) => rememberTop(memory, link), [memory]);
  usePlace(memory, { wins, isSettled, startOf, focusRow });

  return (
    <ol
      ref={list}
      className="wins-rows"
      aria-label={say(winsWords.title)}
      style={{ blockSize: rows.getTotalSize() }}
      {...handlers}
    >
      {rows.getVirtualItems().map(({ index, start }) => {
        const win = wins[index];
        const before = wins[index - 1];
        if (!win) return null;
        const heading = headingOf(win, order);
        return (
          <WinRow
            key={win.id}
            win={win}
            ladder={ladder}
            heading={before && headingOf(before, order) === heading ? null : heading}
            place={index + 1}
            count={wins.length}
            top={start - offset}
            measure={rows.measureElement}
            onOpen={open}
          />
        );
      })}
    </ol>
  );
}
