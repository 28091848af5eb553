import { browser } from 'wxt/browser';
import { writeCarriedWords } from '@/lib/domain/carried-words';
import { signWords } from '@/lib/i18n/en/shortcuts';
import { say } from '@/lib/i18n/say';
import { capLine } from '@/lib/sites/harmless-text';
import type { ShortcutOutcome } from './outcome';
import { type Sign, showSign } from './sign';

const TITLE_SHOWN = 100;
const GRAIN = '#8f5a0e';
const DANGER = '#a03325';
const BADGES = { added: '✓', existing: '=', restored: '✓' } as const;

/** Says on the toolbar button what became of a shortcut; where nothing was saved, the app opens with the words. */
export async function confirm(outcome: ShortcutOutcome): Promise<void> {
  await Promise.all([showSign(toSign(outcome)), outcome.ok ? undefined : openWith(outcome)]);
}

function toSign(outcome: ShortcutOutcome): Sign {
  if (!outcome.ok) return { badge: '!', colour: DANGER, title: signWords.refused };
  const title = capLine(outcome.title, TITLE_SHOWN);
  return { badge: BADGES[outcome.result], colour: GRAIN, title: say(signWords[outcome.result], { title }) };
}

/** The words go into the address: a full disk leaves no other place for them. */
async function openWith({ words, reason }: ShortcutOutcome & { ok: false }): Promise<void> {
  const query = writeCarriedWords(words, reason);
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#/wins/new?${query}`) });
}
