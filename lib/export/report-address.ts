import { bugs } from '@/package.json';

/** Where the project takes reports: the form for a new issue. */
const NEW_ISSUE = `${bugs.url}/new`;

/** The form with `title` and `text` filled in; nothing is sent before the user sends it there. */
export function reportAddress({ title, text }: { title: string; text: string }): string {
  return `${NEW_ISSUE}?${new URLSearchParams({ title, body: text })}`;
}
