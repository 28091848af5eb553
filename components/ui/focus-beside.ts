/** Puts the focus on the row beside that of `control`, which is about to go: a keyboard has to stay in the list. */
export function focusBeside(control: HTMLElement): void {
  const row = control.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  beside?.querySelector<HTMLElement>('textarea, button')?.focus({ preventScroll: true });
}
