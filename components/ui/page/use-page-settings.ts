import { useLiveQuery } from 'dexie-react-hooks';
import { useLayoutEffect } from 'react';
import { isDemo } from '@/lib/db/opening/which-log';
import { readSettings } from '@/lib/db/settings';
import { noteLanguage } from './last-language';
import { wearTheme } from './last-theme';

/**
 * Keeps the page in the theme of the settings, live, and has the next visit speak their language: what is on the screen
 * is not said anew. Call it once, in the page's root component. The demo stays with those that the user's own log had last.
 */
export function usePageSettings(): void {
  // A database that cannot be read is told by the section that needs it; the frame around it must stand.
  const settings = useLiveQuery(async () => (isDemo ? undefined : readSettings().catch(() => undefined)));
  const { theme, language } = settings ?? {};
  useLayoutEffect(() => {
    if (theme !== undefined) wearTheme(theme);
  }, [theme]);
  useLayoutEffect(() => {
    if (language !== undefined) noteLanguage(language);
  }, [language]);
}
