import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, Ref } from 'react';
import { readAct } from '@/components/keys/read-key';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { headlineWords as texts } from '@/lib/i18n/en/packet';
import { say } from '@/lib/i18n/say';

interface Props {
  ref: Ref<HTMLLIElement>;
  title: string;
  isFirst: boolean;
  isLast: boolean;
  isHeld: boolean;
  /** The handle is pressed: the row may be dragged. */
  onTake: (event: PointerEvent<HTMLElement>) => void;
  onMove: (by: -1 | 1) => void;
  onReplace: () => void;
}

export function HeadlineRow({ ref, title, isFirst, isLast, isHeld, onTake, onMove, onReplace }: Props) {
  const keys = (event: KeyboardEvent) => {
    const act = readAct('packet', event);
    if (act === null) return;
    event.preventDefault();
    onMove(act === 'up' ? -1 : 1);
  };
  return (
    <li ref={ref} data-held={isHeld || undefined} onKeyDown={keys}>
      <IconButton
        className="packet-handle"
        label={say(texts.move, { title })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        icon={<GripVertical size={16} aria-hidden />}
        onPointerDown={onTake}
      />
      <span className="words" dir="auto">
        {title}
      </span>
      <span className="row packet-row-acts">
        <IconButton
          label={say(texts.up, { title })}
          icon={<ArrowUp size={16} aria-hidden />}
          aria-disabled={isFirst || undefined}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={say(texts.down, { title })}
          icon={<ArrowDown size={16} aria-hidden />}
          aria-disabled={isLast || undefined}
          onClick={() => onMove(1)}
        />
        <Button kind="quiet" aria-label={say(texts.replaceFor, { title })} onClick={onReplace}>
          {texts.replace}
        </Button>
      </span>
    </li>
  );
}
