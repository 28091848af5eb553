import type { Settings } from '@/lib/domain/settings';

type Theme = Settings['theme'];
const KEY = 'theme';

/** The theme of the last visit, before anything is drawn: reading the database takes long enough to flash. */
export function wearLastTheme(): void {
  const last = localStorage.getItem(KEY);
  wear(last === 'light' || last === 'dark' ? last : 'system');
}

/** Wears `theme`, here and at the next visit. */
export function wearTheme(theme: Theme): void {
  wear(theme);
  if (theme === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
}

function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
