import { memo, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Explain } from '@/components/ui/Explain';
import type { LoggedWin } from '@/lib/domain/log';
import { replacedHeadlines } from '@/lib/domain/packet/headlines';
import type { Entry } from '@/lib/domain/packet/packet';
import { handWords, headlineWords as texts } from '@/lib/i18n/en/packet';
import { say, sayCount } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { HeadlineRow } from './HeadlineRow';
import { PickHeadline } from './PickHeadline';
import { moved, useReordering } from './use-reordering';

interface Props {
  /** As the packet tells them. */
  headlines: readonly Entry[];
  chosenIds: readonly string[] | null;
  /** What is chosen by now; the packet is a moment behind. */
  wantedIds: readonly string[] | null;
  /** What could stand here, the newest first. */
  wins: readonly LoggedWin[];
  /** null: as suggested. */
  onChange: (ids: string[] | null) => void;
}

/** The three wins of page one: their order by dragging and by keys, another in a place, back to what is suggested. */
export const Headlines = memo(function Headlines({ headlines, chosenIds, wantedIds, wins, onChange }: Props) {
  const [said, setSaid] = useState('');
  const [replacing, setReplacing] = useState<string | null>(null);
  /** What was chosen before the suggested ones came back; until something else is. */
  const [before, setBefore] = useState<readonly string[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const names = new Map(wins.map(({ win }) => [win.id, sayWin(win)]));
  const told = headlines.map(({ winId }) => winId);
  const wanted = wantedIds?.every((id) => names.has(id)) ? wantedIds : [];
  const ids = [...new Set([...wanted, ...told])].slice(0, told.length);
  const focus = useFocusAfter(ids.join());
  const title = (id: string) => names.get(id) ?? headlines.find(({ winId }) => winId === id)?.title ?? '';
  const choose = (order: string[]) => {
    setBefore(null);
    onChange(order);
  };
  /** The button that was pressed goes: the focus does not go with it. */
  const swap = (order: readonly string[] | null, news: string) => {
    setBefore(order === null ? (wantedIds ?? chosenIds) : null);
    onChange(order && [...order]);
    setSaid(news);
    heading.current?.focus({ preventScroll: true });
  };
  const keep = (order: string[], movedId: string) => {
    focus.next(movedId);
    choose(order);
    setSaid(say(texts.moved, { title: title(movedId), n: order.indexOf(movedId) + 1, of: order.length }));
  };
  const { list, order, take, dragging, heldId } = useReordering(ids, keep);
  const shown = order ?? ids;
  const lost = replacedHeadlines(chosenIds, told).length;
  const pick = (id: string) => {
    const at = replacing === null ? -1 : ids.indexOf(replacing);
    setReplacing(null);
    if (at < 0) return;
    // The row that was left, with the button that had the focus, is another one in a moment.
    focus.next(id);
    choose(ids.map((each, index) => (index === at ? id : each)));
    setSaid(say(texts.replaced, { title: title(id), n: at + 1 }));
  };
  return (
    <section className="packet-part" aria-labelledby="packet-headlines" data-field="headlines">
      <h2 ref={heading} id="packet-headlines" tabIndex={-1}>
        {texts.heading}
      </h2>
      <p className="note">
        {ids.length === 0 ? texts.none : texts.what}
        <Explain of="headline" />
      </p>
      {lost > 0 && <p role="status">{sayCount(texts.lost, lost)}</p>}
      <ol ref={list} className="packet-headlines" {...dragging}>
        {shown.map((id, index) => (
          <HeadlineRow
            key={id}
            ref={(row) => focus.see(id, row)}
            title={title(id)}
            isFirst={index === 0}
            isLast={index === shown.length - 1}
            isHeld={heldId === id}
            onTake={take(id)}
            onMove={(by) => {
              const to = index + by;
              if (to >= 0 && to < ids.length) keep(moved(ids, index, to), id);
            }}
            onReplace={() => setReplacing(id)}
          />
        ))}
      </ol>
      {chosenIds !== null && (
        <p className="row">
          <span className="note">{texts.own}</span>
          <Button kind="quiet" onClick={() => swap(null, texts.back)}>
            {texts.suggested}
          </Button>
        </p>
      )}
      <p role="status" className="note">
        {said}
      </p>
      {chosenIds === null && before !== null && (
        <Button kind="quiet" onClick={() => swap(before, texts.own)}>
          {handWords.undo}
        </Button>
      )}
      <Dialog open={replacing !== null} onClose={() => setReplacing(null)} title={texts.pick}>
        <PickHeadline wins={wins.filter(({ win }) => !ids.includes(win.id))} onPick={pick} />
      </Dialog>
    </section>
  );
});

/** A row that moves in the document loses the focus: it gets it back where it is now. */
function useFocusAfter(order: string) {
  const wanted = useRef<string | null>(null);
  const rows = useRef(new Map<string, HTMLElement>());
  useEffect(() => {
    if (order === '' || wanted.current === null) return;
    rows.current.get(wanted.current)?.querySelector('button')?.focus();
    wanted.current = null;
  }, [order]);
  return {
    next: (id: string) => {
      wanted.current = id;
    },
    see: (id: string, row: HTMLElement | null) => {
      if (row) rows.current.set(id, row);
      else rows.current.delete(id);
    },
  };
}
