/** So much of an address can be kept, UTF-16 units. */
export const ADDRESS_LIMIT = 2000;
export const HOST_LIMIT = 255;

/** `text` as an address, or null where it is none; never throws. */
export function parseAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Whether `text` can be a link: a row of an old backup or a damaged one may hold any text where an address should be. */
export function isWebAddress(text: string): boolean {
  const protocol = parseAddress(text)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}
