import { useLiveQuery } from 'dexie-react-hooks';
import { useLayoutEffect } from 'react';
import { readSettings } from '@/lib/db/settings';
import { wearTheme } from './last-theme';

/** Keeps the page in the theme of the settings, live. Call it once, in the page's root component. */
export function useTheme(): void {
  // A database that cannot be read is told by the section that needs it; the frame around it must stand.
  const theme = useLiveQuery(() =>
    readSettings().then(
      (settings) => settings.theme,
      () => undefined,
    ),
  );
  useLayoutEffect(() => {
    if (theme !== undefined) wearTheme(theme);
  }, [theme]);
}
