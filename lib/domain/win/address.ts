/** So much of an address can be kept, and of its host, UTF-16 units. */
export const ADDRESS_LIMIT = 2000;
export const HOST_LIMIT = 255;

/** `text` as an address of a plain host, or null where it is none; never throws. */
export function parseAddress(text: string): URL | null {
  try {
    return withPlainHost(new URL(text));
  } catch {
    return null;
  }
}

/** `url` itself, its host without a dot at its end: with one it is the same host, and would else be another identity. */
export function withPlainHost(url: URL): URL {
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  return url;
}

/** Whether `text` can be a link: a row of an old backup or a damaged one may hold any text where an address should be. */
export function isWebAddress(text: string): boolean {
  const protocol = parseAddress(text)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}
