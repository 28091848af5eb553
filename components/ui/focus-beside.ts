/**
 * Puts the focus on the row beside that of `control`, which is about to go: a keyboard has to stay in the list. Where it
 * is the only one, on `otherwise`.
 */
export function focusBeside(control: HTMLElement, otherwise?: HTMLElement | null): void {
  const row = control.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const next = beside?.querySelector<HTMLElement>('textarea, button') ?? otherwise;
  next?.focus({ preventScroll: true });
}
