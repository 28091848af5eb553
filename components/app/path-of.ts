/** An address of the app (after the `#`) without its query. */
export function pathOf(address: string): string {
  return address.split('?', 1)[0] ?? address;
}
