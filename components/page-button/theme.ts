/** The page's own choice where it states one; 'auto' follows the system. */
export interface Theme {
  mode: 'light' | 'dark' | 'auto';
  isHighContrast: boolean;
}

/** GitHub and Jira write their theme on the root element, which may differ from the system's. Nothing is measured. */
export function readTheme(page: Document): Theme {
  const root = page.documentElement;
  const stated = (name: string) => root.getAttribute(`data-${name}`) ?? '';
  const color = stated('color-mode');
  const mode = color === 'light' || color === 'dark' ? color : 'auto';
  const [day, night] = [stated('light-theme'), stated('dark-theme')];
  // Unless it has more contrast, is dark by day or light by night, a theme follows the system by the style sheet alone:
  // to ask for it has the page's styles worked out.
  if (mode === 'auto' && !/high|^dark| light/.test(`${day} ${night}`)) return { mode, isHighContrast: false };
  const isDark = mode === 'dark' || (mode === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const name = isDark ? night : day;
  // GitHub lets a dark theme be chosen for the day: what is drawn is what the theme's name says.
  const drawn = name.startsWith('dark') ? 'dark' : name.startsWith('light') ? 'light' : mode;
  return { mode: drawn, isHighContrast: name.includes('high_contrast') };
}
