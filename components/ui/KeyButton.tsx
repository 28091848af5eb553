import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Button, type ButtonKind } from './Button';
import './key-button.css';

interface Props extends Omit<ComponentPropsWithRef<'button'>, 'onClick'> {
  /** The key that does the same, as it is written on the button: `K`. */
  hotkey: string;
  /** How assistive technology calls it, where that is another: `ArrowLeft`. */
  keyName?: string;
  kind?: ButtonKind;
  icon?: ReactNode;
  onClick: () => void;
}

/** A button that says which key presses it; its name is its words alone. */
export function KeyButton({ hotkey, keyName = hotkey, children, ...rest }: Props) {
  return (
    <Button {...rest} aria-keyshortcuts={keyName}>
      {children}
      <span className="ui-hotkey" aria-hidden="true">
        {hotkey}
      </span>
    </Button>
  );
}
