import { useLiveQuery } from 'dexie-react-hooks';
import { useLayoutEffect } from 'react';
import { readSettings } from '@/lib/db/settings';
import { isDemo } from '@/lib/db/which-log';
import { wearTheme } from './last-theme';

/**
 * Keeps the page in the theme of the settings, live. Call it once, in the page's root component. The demo stays in the
 * one that the user's own log had last.
 */
export function useTheme(): void {
  // A database that cannot be read is told by the section that needs it; the frame around it must stand.
  const theme = useLiveQuery(async () =>
    isDemo
      ? undefined
      : readSettings().then(
          (settings) => settings.theme,
          () => undefined,
        ),
  );
  useLayoutEffect(() => {
    if (theme !== undefined) wearTheme(theme);
  }, [theme]);
}
