import { element } from '../element';

/**
 * Puts `text` on the clipboard, from a click. Where the page's policy forbids that, `beside` gets a field with the
 * text selected, so that the keyboard can copy it; resolves to whether the clipboard has it.
 */
export async function copyText(text: string, beside: Element, name: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = element('textarea', { class: 'field', dir: 'auto', readonly: true, rows: '3', 'aria-label': name });
    field.value = text;
    beside.querySelector('textarea')?.remove();
    beside.append(field);
    field.focus();
    field.select();
    return false;
  }
}
