/** A page that is only read: none of its scripts run and nothing it names is loaded. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
