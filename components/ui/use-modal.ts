import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/**
 * Opens a native dialog as a modal one while `open`; then the focus goes back to where it was. `onPressBeside`: a press
 * on what lies behind it; without, such a press does nothing.
 */
export function useModal(open: boolean, onPressBeside?: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const press = useEffectEvent((event: MouseEvent) => {
    // What lies in the dialog is a target of its own.
    if (event.target === dialog.current) onPressBeside?.();
  });
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    element.addEventListener('click', press);
    return () => {
      element.removeEventListener('click', press);
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  return dialog;
}
