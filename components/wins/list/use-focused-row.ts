import { type FocusEvent, type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { readAct } from '@/components/keys/read-key';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import type { Choosing } from '../choosing/use-choosing';
import { readRowId, rowId } from './row-ids';

/** A window holds about as many rows. */
const PAGE = 10;

const STEPS: Partial<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + PAGE,
  PageUp: (index) => index - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

type ChoosingByKey = Pick<Choosing<WinEntry>, 'toggle' | 'extend'>;

interface FocusedRow {
  /** Its index, to be drawn wherever it is; -1: none has the focus. */
  focused: number;
  /** The row that had the focus last; null: none had it. */
  lastId: string | null;
  /** Gives a row the focus, once it is drawn, and leaves the page where it is. */
  focusRow: (winId: string) => void;
  /** To be put on the list. */
  handlers: {
    onFocus: (event: FocusEvent) => void;
    onBlur: (event: FocusEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Which row has the focus, and the keys that take it to another one, which may not be drawn yet; with Shift they choose. */
export function useFocusedRow(wins: readonly WinEntry[], { toggle, extend }: ChoosingByKey): FocusedRow {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  if (focusedId !== null && focusedId !== lastId) setLastId(focusedId);
  const wanted = useRef<{ elementId: string; preventScroll: boolean } | null>(null);
  const focused = useMemo(
    () => (focusedId === null ? -1 : wins.findIndex(({ id }) => id === focusedId)),
    [wins, focusedId],
  );
  useLayoutEffect(() => {
    const row = wanted.current && document.getElementById(wanted.current.elementId);
    if (!row) return;
    row.focus(wanted.current ?? {});
    wanted.current = null;
  });
  const focusRow = useCallback((id: string) => {
    wanted.current = { elementId: rowId(id), preventScroll: true };
    setFocusedId(id);
  }, []);

  return {
    focused,
    lastId,
    focusRow,
    handlers: {
      onFocus: ({ target }) => setFocusedId(readRowId(target.id)?.winId ?? null),
      onBlur({ currentTarget, relatedTarget }) {
        // Another window has come to the front: whoever comes back finds the focus where it was.
        const isAway = relatedTarget === null && !document.hasFocus();
        if (!isAway && !currentTarget.contains(relatedTarget)) setFocusedId(null);
      },
      onKeyDown(event) {
        const at = event.target instanceof Element ? readRowId(event.target.id) : null;
        // Held since the search, it would open what it just went to.
        if (at && event.key === 'Enter' && event.repeat) return event.preventDefault();
        const act = at && readAct('wins', event);
        if (!at || !act) return;
        // A box hears it by itself.
        if (act === 'choose' && at.idOf === rowId) {
          event.preventDefault();
          return toggle(at.winId, event.shiftKey);
        }
        const step = STEPS[event.key];
        if (!step || focused < 0) return;
        event.preventDefault();
        const last = wins.length - 1;
        const next = wins[Math.min(last, Math.max(0, step(focused, last)))];
        if (!next || next.id === focusedId) return;
        wanted.current = { elementId: at.idOf(next.id), preventScroll: false };
        setFocusedId(next.id);
        if (event.shiftKey) extend(at.winId, next.id);
      },
    },
  };
}
