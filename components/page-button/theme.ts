/** The page's own choice where it states one; 'auto' follows the system. */
export interface Theme {
  mode: 'light' | 'dark' | 'auto';
  isHighContrast: boolean;
}

/** GitHub and Jira write their theme on the root element, which may differ from the system's. Nothing is measured. */
export function readTheme(page: Document): Theme {
  const root = page.documentElement;
  const stated = root.getAttribute('data-color-mode');
  const mode = stated === 'light' || stated === 'dark' ? stated : 'auto';
  const isDark = mode === 'dark' || (mode === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const name = root.getAttribute(isDark ? 'data-dark-theme' : 'data-light-theme') ?? '';
  // GitHub lets a dark theme be chosen for the day: what is drawn is what the theme's name says.
  const drawn = name.startsWith('dark') ? 'dark' : name.startsWith('light') ? 'light' : mode;
  return { mode: drawn, isHighContrast: name.includes('high_contrast') };
}
