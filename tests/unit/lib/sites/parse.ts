/** A page as a browser would build it, its scripts not run. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
