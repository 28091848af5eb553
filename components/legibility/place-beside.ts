/** Where the focus goes when a row goes: to the next one, to another group, or to the heading of it all. */
export function placeBeside(row: Element | null | undefined): HTMLElement | null {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const group = row?.closest('details');
  const otherGroup = group?.nextElementSibling ?? group?.previousElementSibling;
  return (
    beside?.querySelector<HTMLElement>('input, a, button') ??
    otherGroup?.querySelector<HTMLElement>('summary') ??
    row?.closest('section')?.querySelector<HTMLElement>('h2') ??
    null
  );
}
