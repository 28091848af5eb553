import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useFocusBack } from '@/components/ui/use-focus-back';
import { bulkWords as texts } from '@/lib/i18n/en/bulk-edit';
import { dataWords } from '@/lib/i18n/en/data';
import { say, sayCount } from '@/lib/i18n/say';
import { rowId } from '../list/row-ids';
import './choosing.css';
import type { BulkWork } from './use-bulk-edit';

interface Props {
  /** How many are chosen, of how many that are found. */
  count: number;
  of: number;
  /** Whose row gets the focus when the bar that has it goes. */
  lastId: string | null;
  work: BulkWork;
  onAll: () => void;
  onNone: () => void;
  /** Buttons that do something to all of them. */
  children: ReactNode;
}

/** At the foot while something is chosen: how many, and what can be done to them. */
export function BulkBar({ count, of, lastId, work: { now, trouble }, onAll, onNone, children }: Props) {
  const hadFocus = useRef(false);
  const back = useFocusBack();
  useEffect(() => {
    if (count > 0 || !hadFocus.current) return;
    hadFocus.current = false;
    const row = lastId === null ? null : document.getElementById(rowId(lastId));
    // Where it went, the row that a tab would lead to.
    const near = document.querySelector<HTMLElement>('.wins-row-title:not([tabindex="-1"])');
    (row ?? near ?? document.getElementById('section-heading'))?.focus({ preventScroll: row === null });
  });
  return (
    <section
      className="bulk"
      data-empty={(count === 0 && !trouble && !now) || undefined}
      aria-label={texts.region}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // Nothing gets it where the button itself went.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) hadFocus.current = false;
      }}
    >
      {trouble && (
        <Notice tone="error" title={trouble.title}>
          {trouble.text}
        </Notice>
      )}
      <div className="bulk-bar" data-busy={now !== null || undefined}>
        <p className="numbers bulk-count" role="status">
          {now ? sayCount(texts.working, now.count) : count > 0 && sayCount(texts.chosen, count)}
        </p>
        {now && <progress aria-label={texts.share} value={now.share} />}
        {now && (
          <div className="bulk-stop" {...back}>
            <Button kind="quiet" onClick={now.stop}>
              {dataWords.stop}
            </Button>
          </div>
        )}
        {count > 0 && (
          <>
            {count < of && (
              <Button kind="quiet" onClick={onAll}>
                {say(texts.all, { n: of })}
              </Button>
            )}
            <Button kind="quiet" onClick={onNone}>
              {texts.none}
            </Button>
            <div className="bulk-acts">{children}</div>
          </>
        )}
      </div>
    </section>
  );
}
