import { bugs } from '@/package.json';

/** Where the project takes reports: the form for a page that is not read right, and its field for the report. */
export const SITE_FORM = { file: 'site.yml', field: 'report' } as const;

/** The form with `title` and `text` filled in; nothing is sent before the user sends it there. */
export function reportAddress({ title, text }: { title: string; text: string }): string {
  const filled = new URLSearchParams({ template: SITE_FORM.file, title, [SITE_FORM.field]: text });
  return `${bugs.url}/new?${filled}`;
}
