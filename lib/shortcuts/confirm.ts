import { browser } from 'wxt/browser';
import { capLine } from '@/lib/domain/harmless-text';
import { writeCarriedWords } from '@/lib/domain/win/carried-words';
import { partNames } from '@/lib/i18n/en/page-button';
import { signWords } from '@/lib/i18n/en/shortcuts';
import { sayList } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import { speakAsSet } from '@/lib/i18n/worker-language';
import { isInPrivateWindow } from '@/lib/sites/active-tab';
import type { ShortcutOutcome } from './outcome';
import { SIGN_COLOURS, type Sign, showSign } from './sign';

const TITLE_SHOWN = 100;
const BADGES = { added: '✓', existing: '=', restored: '✓' } as const;

/** Says on the toolbar button what became of a shortcut; where nothing was saved, the app opens with the words. */
export async function confirm(outcome: ShortcutOutcome): Promise<void> {
  await speakAsSet();
  await Promise.all([showSign(toSign(outcome)), outcome.ok ? undefined : openWith(outcome)]);
}

function toSign(outcome: ShortcutOutcome): Sign {
  if (!outcome.ok) return { badge: '!', colour: SIGN_COLOURS.trouble, title: signWords.refused };
  const title = capLine(outcome.title, TITLE_SHOWN);
  const saved = say(signWords[outcome.result], { title });
  const parts = sayList((outcome.missing ?? []).map((part) => partNames[part]));
  const whole = parts === '' ? saved : say(signWords.notRead, { saved, parts });
  const said = outcome.isCut ? say(signWords.cut, { saved: whole }) : whole;
  return { badge: BADGES[outcome.result], colour: SIGN_COLOURS.news, title: said };
}

/** The words go into the address: a full disk leaves no other place for them. */
async function openWith({ words, reason }: ShortcutOutcome & { ok: false }): Promise<void> {
  const isPrivate = Object.keys(words).length > 0 && (await isInPrivateWindow());
  const query = writeCarriedWords({ ...words, ...(isPrivate && { visibility: 'private' }) }, reason);
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#/wins/new?${query}`) });
}
