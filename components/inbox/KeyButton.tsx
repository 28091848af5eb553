import type { ReactNode } from 'react';
import { Button, type ButtonKind } from '@/components/ui/Button';

interface Props {
  /** The key that does the same, as it is written on the button: `K`. */
  hotkey: string;
  kind?: ButtonKind;
  icon?: ReactNode;
  onClick: () => void;
  children: ReactNode;
}

/** A button that says which key presses it; its name is its words alone. */
export function KeyButton({ hotkey, kind, icon, onClick, children }: Props) {
  return (
    <Button kind={kind} icon={icon} className="inbox-key-button" aria-keyshortcuts={hotkey} onClick={onClick}>
      {children}
      <span className="inbox-hotkey" aria-hidden="true">
        {hotkey}
      </span>
    </Button>
  );
}
