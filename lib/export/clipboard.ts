/** What the clipboard got: the formatted text with its plain twin, the plain one alone, or nothing. */
export type Copied = 'rich' | 'plain' | 'nothing';

/** Puts a text on the clipboard in two flavours, from a press; where that is refused, the plain one alone. */
export async function copyRich({ html, text }: { html: string; text: string }): Promise<Copied> {
  try {
    const flavours = { 'text/html': toBlob(html, 'text/html'), 'text/plain': toBlob(text, 'text/plain') };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    return 'rich';
  } catch {
    return (await copyPlain(text)) ? 'plain' : 'nothing';
  }
}

/** Puts plain text on the clipboard, from a press; whether it has it. */
export async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function toBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
