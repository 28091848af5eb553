import { browser } from 'wxt/browser';
import { capLine, toHarmlessLine } from '@/lib/domain/harmless-text';
import { omniboxWords } from '@/lib/i18n/en/shortcuts';
import { say } from '@/lib/i18n/say';
import { speakAsSet } from '@/lib/i18n/worker-language';

const LONGEST = 200;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Has the address bar say what Enter does. */
export async function suggestEnter(typed: string): Promise<void> {
  await speakAsSet();
  browser.omnibox.setDefaultSuggestion({ description: describeEnter(typed) });
}

/** What Enter does with what stands behind the keyword. Chromium reads it as XML, Firefox as it stands. */
export function describeEnter(typed: string, isXml = !import.meta.env.FIREFOX): string {
  // Two more that XML knows no way to write.
  const text = capLine(toHarmlessLine(typed), LONGEST)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '');
  const words = text === '' ? omniboxWords.idle : say(omniboxWords.logs, { text });
  return isXml ? words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) : words;
}
