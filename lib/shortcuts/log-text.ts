import { saveWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { emptyQuickLog, toQuickWin } from '@/lib/domain/quick-log/quick-log';
import { isStorageTrouble } from '@/lib/domain/storage-trouble';
import { inWindow } from '@/lib/domain/win/captured-win';
import { isBlank } from '@/lib/domain/win/win';
import { isInPrivateWindow } from '@/lib/sites/active-tab';
import type { ShortcutOutcome } from './outcome';

const SAME_PRESS_MS = 2000;
let last: { text: string; at: number; outcome: Promise<ShortcutOutcome> } | undefined;

/** Logs what was typed behind the keyword. The same text again within 2 s is the same press. Never rejects. */
export function logText(typed: string, now: Date): Promise<ShortcutOutcome> {
  const text = typed.trim();
  // Either way: a clock that was set back must not make an hour one press.
  if (last?.text === text && Math.abs(now.getTime() - last.at) < SAME_PRESS_MS) return last.outcome;
  last = { text, at: now.getTime(), outcome: log(text, now) };
  return last.outcome;
}

async function log(text: string, now: Date): Promise<ShortcutOutcome> {
  if (isBlank(text)) return { ok: false, reason: 'no-text', words: {} };
  const winId = crypto.randomUUID();
  const fields = inWindow(toQuickWin({ ...emptyQuickLog(winId), text }, toDay(now)), await isInPrivateWindow());
  const saved = await saveWin({ winId, fields });
  if (saved.ok) return { ok: true, result: saved.result, title: fields.title };
  const reason = isStorageTrouble(saved.reason) ? saved.reason : 'storage-failed';
  return { ok: false, reason, words: { did: text, title: fields.title } };
}
