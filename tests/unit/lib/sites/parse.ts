import { afterEach } from 'vitest';

const parsed: Document[] = [];

/** A page as a browser would build it, its scripts not run; it lasts as long as the test. */
export function parse(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  parsed.push(page);
  return page;
}

// happy-dom lends an element's id to the window as long as the element is on a page, on one that was only parsed, too.
// A hostile one called `parentNode` would then lie on every event's way up in later files, which never ends.
afterEach(() => {
  for (const page of parsed.splice(0)) page.replaceChildren();
});
