import { all, attribute } from '@/lib/sites/dom';

/** The page's own choice where it states one; 'auto' follows the system. */
export interface Theme {
  mode: 'light' | 'dark' | 'auto';
  isHighContrast: boolean;
}

/** GitHub and Jira write their theme on the root element, which may differ from the system's. Nothing is measured. */
export function readTheme(page: Document): Theme {
  // Most pages leave it to the system, by the style sheet alone: then their root need not come into the script's hands.
  return all(page, NOT_THE_SYSTEMS).map(themeOf)[0] ?? { mode: 'auto', isHighContrast: false };
}

/** The root where it is chosen by hand, has more contrast, is dark by day or light by night. */
const NOT_THE_SYSTEMS =
  ':root:is([data-color-mode=light],[data-color-mode=dark],[data-light-theme*=high],[data-light-theme^=dark],[data-dark-theme*=high],[data-dark-theme^=light])';

function themeOf(root: Element): Theme {
  const stated = (name: string) => attribute(root, `data-${name}`);
  const color = stated('color-mode');
  const mode = color === 'light' || color === 'dark' ? color : 'auto';
  const [day, night] = [stated('light-theme'), stated('dark-theme')];
  // To ask for it has the page's styles worked out.
  const isDark = mode === 'dark' || (mode === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const name = isDark ? night : day;
  // GitHub lets a dark theme be chosen for the day: what is drawn is what the theme's name says.
  const drawn = name.startsWith('dark') ? 'dark' : name.startsWith('light') ? 'light' : mode;
  return { mode: drawn, isHighContrast: name.includes('high_contrast') };
}
