/** The inbox stands in the app, and in the popup, whose links into the app open a tab. */
export type Surface = 'app' | 'popup';

export function appLink(surface: Surface, route: string): { href: string; target?: '_blank'; rel?: 'noreferrer' } {
  if (surface === 'app') return { href: `#${route}` };
  return { href: `options.html#${route}`, target: '_blank', rel: 'noreferrer' };
}
