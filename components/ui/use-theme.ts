import { useLiveQuery } from 'dexie-react-hooks';
import { useLayoutEffect } from 'react';
import { readSettings } from '@/lib/db/settings';
import type { Settings } from '@/lib/domain/settings';

type Theme = Settings['theme'];
const KEY = 'theme';

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
    if (theme === undefined) return;
    wear(theme);
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  }, [theme]);
}

/** The theme of the last visit, before anything is drawn: reading the database takes long enough to flash. */
export function wearLastTheme(): void {
  const last = localStorage.getItem(KEY);
  wear(last === 'light' || last === 'dark' ? last : 'system');
}

function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
