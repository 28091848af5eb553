import { useEffect } from 'react';
import { isDemo } from '@/lib/db/opening/which-log';
import { app } from '@/lib/i18n/en/app';
import { demoWords } from '@/lib/i18n/en/demo';
import { say } from '@/lib/i18n/say';

/** Calls the tab as its page is called; until a page is there, the app calls it as the section. */
export function useTabTitle(title: string): void {
  useEffect(() => callTab(title), [title]);
}

export function callTab(title: string): void {
  document.title = say(isDemo ? demoWords.documentTitle : app.documentTitle, { section: title });
}
