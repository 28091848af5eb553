import { X } from 'lucide-react';
import './toast.css';
import { uiWords } from '@/lib/i18n/en/ui';
import { say } from '@/lib/i18n/say';
import { Grain } from './grains/Grain';
import { IconButton } from './IconButton';
import { useOfferUndo } from './offered-undo';
import { useFocusBack } from './use-focus-back';

interface Props {
  /** What just happened; null: nothing to say. Keep the component mounted, so that the words are announced. */
  message: string | null;
  /** The way back: "Undo". */
  action?: { label: string; onPress: () => void };
  onDismiss: () => void;
}

/** A line at the foot that says what was done. It stays until it is dismissed or replaced. */
export function Toast({ message, action, onDismiss }: Props) {
  useOfferUndo(action?.label ?? '', message ?? '', message === null ? undefined : action?.onPress);
  const back = useFocusBack();
  return (
    <div className="ui-toast-place" role="status" {...back}>
      {message !== null && (
        <div className="ui-toast">
          <Grain state="met" size={16} />
          <span className="ui-toast-words">{message}</span>
          {action && (
            <button type="button" className="ui-toast-action" onClick={action.onPress}>
              {action.label}
            </button>
          )}
          <IconButton label={say(uiWords.dismiss)} icon={<X size={16} aria-hidden />} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
