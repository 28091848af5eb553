import type { Sighting } from '@/lib/domain/win/sighting';
import { partNames } from '@/lib/i18n/en/page-button';
import type { Running } from './running';

export type Seen = Pick<Sighting, 'site' | 'layout' | 'found' | 'missing'>;

/**
 * What the project needs to mend an adapter, for anybody's eyes. Only words of Winnow's own get in: names of sites and
 * layouts as code writes them, names of facts, versions. Written in English, since it is read by the project.
 */
export function siteReport({ site, layout, found, missing }: Seen, running: Running): { title: string; text: string } {
  const where = `${toCodeName(site)}, ${toCodeName(layout)} pages`;
  return {
    title: `${where}: not everything is read`,
    text: [
      `Site and layout: ${where}`,
      `Not read: ${factNames(missing)}`,
      `Read: ${factNames(found)}`,
      `Winnow ${toVersion(running.version)}`,
      `Browser: ${running.browser}`,
      '',
    ].join('\n'),
  };
}

function factNames(names: readonly string[]): string {
  return names.filter((name) => Object.hasOwn(partNames, name)).join(', ') || 'nothing';
}

function toCodeName(name: string): string {
  return /^[a-z][a-z\d-]{0,39}$/.test(name) ? name : 'unknown';
}

function toVersion(version: string): string {
  return /^[\d.]{1,20}$/.test(version) ? version : 'unknown';
}
