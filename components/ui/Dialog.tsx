import { type ReactNode, useId } from 'react';
import './dialog.css';
import { X } from 'lucide-react';
import { uiWords } from '@/lib/i18n/en/ui';
import { say } from '@/lib/i18n/say';
import { IconButton } from './IconButton';
import { useModal } from './use-modal';

interface Props {
  open: boolean;
  /** Escape, the cross, or the form of the caller. */
  onClose: () => void;
  title: string;
  /** For what is looked up rather than answered. */
  wide?: boolean;
  /** Buttons at the foot, the safest first. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A native modal dialog: the page behind rests, Escape closes, focus goes back to where it was. */
export function Dialog({ open, onClose, title, wide = false, actions, children }: Props) {
  const dialog = useModal(open);
  const id = useId();
  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      className="ui-dialog"
      data-wide={wide || undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="ui-dialog-title" id={id}>
        {title}
      </h2>
      <div className="ui-dialog-body">{children}</div>
      {actions && <footer className="ui-dialog-foot">{actions}</footer>}
      <IconButton
        className="ui-dialog-close"
        label={say(uiWords.close)}
        icon={<X size={16} aria-hidden />}
        onClick={onClose}
      />
    </dialog>
  );
}
