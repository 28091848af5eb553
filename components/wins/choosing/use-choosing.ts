import { useCallback, useEffect, useMemo, useState } from 'react';

interface Row {
  id: string;
}

interface State {
  /** What was chosen before the range that is being drawn. */
  base: ReadonlySet<string>;
  /** Where the range begins, and where it ends; null: there is none. */
  anchor: string | null;
  lead: string | null;
}

export interface Choosing<R extends Row> {
  /** In the order of the list. What was chosen and is not found any more is not among them: nobody changes what is not shown. */
  rows: readonly R[];
  ids: ReadonlySet<string>;
  /** The row that was chosen last. */
  lastId: string | null;
  /** `isRange`: all from the row that was chosen last to this one. */
  toggle: (id: string, isRange: boolean) => void;
  /** The range goes on from one row to another. */
  extend: (fromId: string, toId: string) => void;
  all: () => void;
  none: () => void;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: State = { base: NONE, anchor: null, lead: null };

/** Where what is chosen is kept while its list is not shown. */
export interface ChoosingMemory {
  chosen?: ReadonlySet<string>;
}

/** Which of the rows that a list shows are chosen. */
export function useChoosing<R extends Row>(shown: readonly R[], memory: ChoosingMemory): Choosing<R> {
  const [state, setState] = useState<State>(() => ({ ...NOTHING, base: memory.chosen ?? NONE }));
  const { rows, ids } = useMemo(() => chosenAmong(shown, state), [shown, state]);
  useEffect(() => {
    memory.chosen = ids;
  }, [memory, ids]);

  const toggle = useCallback(
    (id: string, isRange: boolean) =>
      setState((now) => {
        if (isRange && now.anchor !== null) return { ...now, lead: id };
        const base = new Set(chosenAmong(shown, now).ids);
        if (!base.delete(id)) base.add(id);
        return { base, anchor: id, lead: null };
      }),
    [shown],
  );
  const extend = useCallback(
    (fromId: string, toId: string) =>
      setState((now) => {
        if (now.anchor !== null && (now.lead ?? now.anchor) === fromId) return { ...now, lead: toId };
        return { base: new Set([...chosenAmong(shown, now).ids, fromId]), anchor: fromId, lead: toId };
      }),
    [shown],
  );
  const all = useCallback(() => setState({ ...NOTHING, base: new Set(shown.map(({ id }) => id)) }), [shown]);
  const none = useCallback(() => setState(NOTHING), []);
  return { rows, ids, lastId: state.lead ?? state.anchor, toggle, extend, all, none };
}

function chosenAmong<R extends Row>(shown: readonly R[], { base, anchor, lead }: State) {
  if (base.size === 0 && lead === null) return { rows: [], ids: NONE };
  const [from, to] = [anchor, lead].map((id) => (id === null ? -1 : shown.findIndex((row) => row.id === id)));
  const [first, last] = rangeOf(from ?? -1, to ?? -1);
  const rows = shown.filter(({ id }, index) => base.has(id) || (index >= first && index <= last));
  return { rows, ids: new Set(rows.map(({ id }) => id)) };
}

/** Both included; one that holds nothing where an end of it is not shown. */
function rangeOf(from: number, to: number): [number, number] {
  return from < 0 || to < 0 ? [1, 0] : [Math.min(from, to), Math.max(from, to)];
}
