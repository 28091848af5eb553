import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Button, type ButtonKind } from '@/components/ui/Button';
import type { Chord } from './key-list';
import { isSingleKey } from './read-key';
import { ariaChord, sayChord } from './say-key';
import { useSingleKeys } from './single-keys';
import './key-button.css';

interface Props extends Omit<ComponentPropsWithRef<'button'>, 'onClick'> {
  /** The key of `keyList` that does the same. */
  hotkey: Chord;
  kind?: ButtonKind;
  icon?: ReactNode;
  onClick: () => void;
}

/** A button that says which key presses it, unless that is switched off; its name is its words alone. */
export function KeyButton({ hotkey, children, ...rest }: Props) {
  const works = useSingleKeys() || !isSingleKey(hotkey);
  return (
    <Button {...rest} aria-keyshortcuts={works ? ariaChord(hotkey) : undefined}>
      {children}
      {works && (
        <span className="ui-hotkey" aria-hidden="true">
          {sayChord(hotkey).join(' ')}
        </span>
      )}
    </Button>
  );
}
