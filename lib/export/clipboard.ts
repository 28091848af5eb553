import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { mayLeave } from './may-leave';

/** What the clipboard got: the formatted text with its plain twin, the plain one alone, nothing, or nothing by the organisation's will. */
export type Copied = 'rich' | 'plain' | 'nothing' | 'refused';

/** Puts a document on the clipboard in two flavours, from a press; where that is refused, the plain one alone. */
export async function copyRich({ html, text }: { html: string; text: string }, level: RedactionLevel): Promise<Copied> {
  if (!(await mayLeave(level))) return 'refused';
  try {
    const flavours = { 'text/html': toBlob(html, 'text/html'), 'text/plain': toBlob(text, 'text/plain') };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    return 'rich';
  } catch {
    return writePlain(text);
  }
}

/** Puts a document's plain text on the clipboard, from a press. */
export async function copyPlain(text: string, level: RedactionLevel): Promise<Copied> {
  return (await mayLeave(level)) ? writePlain(text) : 'refused';
}

async function writePlain(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'plain';
  } catch {
    return 'nothing';
  }
}

function toBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
