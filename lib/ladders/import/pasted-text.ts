import { htmlToMarkdown } from './html-text';
import { LIMITS } from './limits';

/** Spreadsheets put cells into the text as they should be, and all of them again into attributes of the page. */
const SPREADSHEET = /google-sheets-html-origin|office:excel|data-sheets-/i;
const STRUCTURE = /<(?:h[1-6]|li|td|th)\b/i;

/**
 * What to take of a paste that comes as text and as a page: the page, as Markdown, where it has headings, lists or
 * tables that the text has lost; null: the text as it is.
 */
export function pastedText(text: string, html: string): string | null {
  const isData = /^\s*(?:[[{<|#]|---)/.test(text) || /^\s*[-*] /m.test(text);
  if (html.length > 4 * LIMITS.text || isData || SPREADSHEET.test(html) || !STRUCTURE.test(html)) {
    return null;
  }
  return htmlToMarkdown(html) || null;
}
