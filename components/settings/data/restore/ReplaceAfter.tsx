import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { sayCount } from '@/lib/i18n/say';

export type Replaced = { is: 'replaced'; beforeId: string | null } | { is: 'undone'; kept: number };

interface Props {
  state: Replaced;
  onUndo: (beforeId: string) => void;
  onClose: () => void;
}

/** What was done, and the way back. */
export function ReplaceAfter({ state, onUndo, onClose }: Props) {
  // The button that was pressed is gone.
  const first = useFirstFocus<HTMLButtonElement>();
  const beforeId = state.is === 'replaced' ? state.beforeId : null;
  const undone = (kept: number) => (kept === 0 ? texts.undone : sayCount(texts.undoneKept, kept));
  return (
    <Notice
      tone="done"
      title={state.is === 'replaced' ? texts.replaced : undone(state.kept)}
      actions={
        <>
          {beforeId !== null && <Button onClick={() => onUndo(beforeId)}>{texts.undo}</Button>}
          <Button ref={first} onClick={onClose}>
            {texts.close}
          </Button>
        </>
      }
    >
      {beforeId !== null && <p>{texts.replacedWhat}</p>}
    </Notice>
  );
}
