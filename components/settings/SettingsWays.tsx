import { ChevronRight } from 'lucide-react';
import { demoAddress } from '@/components/app/demo-address';
import { dataWords } from '@/lib/i18n/en/data';
import { demoWords } from '@/lib/i18n/en/demo';
import { healthWords } from '@/lib/i18n/en/health';
import { laddersWords } from '@/lib/i18n/en/ladders';
import { namesWords } from '@/lib/i18n/en/names';
import { settings as texts } from '@/lib/i18n/en/settings';
import { sitesWords } from '@/lib/i18n/en/sites';
import { PartsHere } from './PartsHere';

/** The settings that have a page of their own, each a row to press; beside them what is further down on this one. */
export function SettingsWays() {
  const ways = [
    { title: dataWords.title, note: dataWords.linkNote, href: '#/settings/data' },
    { title: sitesWords.title, note: sitesWords.linkNote, href: '#/settings/sites' },
    { title: laddersWords.title, note: laddersWords.linkNote, href: '#/settings/ladders' },
    { title: namesWords.title, note: namesWords.linkNote, href: '#/settings/names' },
    { title: healthWords.title, note: healthWords.linkNote, href: '#/settings/health' },
    { title: demoWords.settings, note: demoWords.settingsWhat, href: demoAddress('settings') },
  ];
  return (
    <section className="app-spread" aria-label={texts.pages}>
      <ul className="settings-ways">
        {ways.map(({ title, note, href }) => (
          <li key={href}>
            <h2>
              <a href={href}>{title}</a>
            </h2>
            <p>{note}</p>
            <ChevronRight size={16} aria-hidden />
          </li>
        ))}
      </ul>
      <PartsHere />
    </section>
  );
}
