/** Where the project takes reports; null as long as it has no address of its own. */
const TRACKER: string | null = null;

/** The form for a page that is not read right, and its field for the report. */
export const SITE_FORM = { file: 'site.yml', field: 'report' } as const;

/**
 * The form with `title` and `text` filled in, at the `tracker`, which is the address of a list of issues; nothing is sent
 * before the user sends it there. Null: there is no tracker.
 */
export function reportAddress({ title, text }: { title: string; text: string }, tracker = TRACKER): string | null {
  if (tracker === null) return null;
  const filled = new URLSearchParams({ template: SITE_FORM.file, title, [SITE_FORM.field]: text });
  return `${tracker}/new?${filled}`;
}
