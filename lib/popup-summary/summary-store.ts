import { browser } from 'wxt/browser';
import { closeToPages } from '@/lib/safety/closed-storage';
import { parseNumbers, parseWords, type Summary, splitSummary } from './summary';
import { forgetWords, readWords, writeWords } from './words-database';

const NUMBERS = 'summaryNumbers';
const WORDS = 'summaryWords';
const CANARY = 'canary';

/** The summary as it was last written; null: there is none, or it says that nothing is logged where something was. */
export async function readSummary(): Promise<Summary | null> {
  try {
    const stored = await browser.storage.local.get([NUMBERS, WORDS, CANARY]);
    const numbers = parseNumbers(stored[NUMBERS]);
    if (!numbers) return null;
    const words = parseWords(stored[WORDS] ?? (await readWords()));
    if (!words) return null;
    return words.recent.length === 0 && hadWins(stored[CANARY]) ? null : { ...numbers, ...words };
  } catch {
    return null;
  }
}

/** A log that had wins is never shown as one that has none before it was looked at. */
function hadWins(canary: unknown): boolean {
  const tables: unknown = typeof canary === 'object' && canary !== null && 'tables' in canary ? canary.tables : null;
  return typeof tables === 'object' && tables !== null && 'wins' in tables && tables.wins !== 0;
}

let closed: Promise<boolean> | undefined;
let written: string | undefined;

/** Keeps `summary` for the next popup, unless it is kept already. What cannot be kept is made anew after the next paint. */
export async function writeSummary(summary: Summary): Promise<void> {
  const text = JSON.stringify(summary);
  if (text === written) return;
  try {
    const [numbers, words] = splitSummary(summary);
    closed ??= closeToPages();
    if (await closed) await browser.storage.local.set({ [NUMBERS]: numbers, [WORDS]: words });
    else {
      await writeWords(words);
      await browser.storage.local.set({ [NUMBERS]: numbers });
    }
    written = text;
  } catch {
    written = undefined;
  }
}

/** Nothing of the log is left in it. */
export async function forgetSummary(): Promise<void> {
  written = undefined;
  await browser.storage.local.remove([NUMBERS, WORDS]);
  await forgetWords();
}
