import { browser } from 'wxt/browser';
import { toDay } from '@/lib/domain/day';
import { readLeftSummary } from '@/lib/popup-summary/left-summary';
import { type Summary, summaryOn } from '@/lib/popup-summary/summary';
import { readSummary } from '@/lib/popup-summary/summary-store';

/** What a popup opens with, as far as it can be known without the log. */
export interface FirstLook {
  /** The log as it was noted last; null: that says nothing about today. */
  noted: Summary | null;
  /** The active tab shows a page of the web, which is going to be offered. */
  hasPage: boolean;
}

/** Both are asked for at once: each question to the browser takes its time. Never rejects. */
export async function takeFirstLook(now: Date): Promise<FirstLook> {
  const [noted, hasPage] = await Promise.all([readSummary(), showsPage()]);
  return { noted: noted && summaryOn(noted, toDay(now)), hasPage };
}

/** What is known where the browser's stores do not answer: perhaps not the newest. */
export function takeLeftLook(now: Date): FirstLook {
  const left = readLeftSummary();
  return { noted: left && summaryOn(left, toDay(now)), hasPage: false };
}

async function showsPage(): Promise<boolean> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return /^https?:/.test(tab?.url ?? '');
  } catch {
    return false;
  }
}
