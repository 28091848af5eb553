import type { ComponentType } from 'react';
import { app } from '@/lib/i18n/en/app';
import { dataWords } from '@/lib/i18n/en/data';
import { healthWords } from '@/lib/i18n/en/health';
import { laddersWords } from '@/lib/i18n/en/ladders';
import { namesWords } from '@/lib/i18n/en/names';
import { packetWords } from '@/lib/i18n/en/packet';
import { privacyWords } from '@/lib/i18n/en/privacy';
import { sitesWords } from '@/lib/i18n/en/sites';
import { talkWords } from '@/lib/i18n/en/talk';
import { pathOf } from './path-of';
import type { WayBackTo } from './section-left';

export interface Section {
  /** After the `#`; the section also gets every address below it. */
  path: `/${string}`;
  /** In the language that is spoken when it is asked for. */
  title: () => string;
  /** Of its pages that have a name of their own, by path. */
  pages?: Readonly<Record<string, () => string>>;
  inRail: boolean;
  /** Of the user's own installation: the demo has none of it. */
  isOwn?: true;
  /** The section it lies below, where its path does not say so. */
  below?: `/${string}`;
  /** Has its script fetched, once. */
  load: () => Promise<ComponentType>;
}

/** Every address of the app; the rail shows them in this order, and the first one is home. */
export const sections: readonly [Section, ...Section[]] = [
  {
    path: '/checklist',
    title: () => app.checklist,
    inRail: true,
    load: async () => (await import('@/components/checklist/ChecklistSection')).ChecklistSection,
  },
  {
    path: '/quiz',
    title: () => app.quiz,
    inRail: true,
    load: async () => (await import('@/components/quiz/QuizSection')).QuizSection,
  },
  {
    path: '/inbox',
    title: () => app.inbox,
    inRail: true,
    load: async () => (await import('@/components/inbox/InboxSection')).InboxSection,
  },
  {
    path: '/check-in',
    title: () => app.checkIn,
    inRail: true,
    load: async () => (await import('@/components/check-in/CheckInSection')).CheckInSection,
  },
  {
    path: '/wins',
    title: () => app.wins,
    inRail: true,
    load: async () => (await import('@/components/wins/WinsSection')).WinsSection,
  },
  {
    path: '/map',
    title: () => app.map,
    inRail: true,
    load: async () => (await import('@/components/map/MapSection')).MapSection,
  },
  {
    path: '/audit',
    title: () => app.audit,
    inRail: true,
    load: async () => (await import('@/components/audit/AuditSection')).AuditSection,
  },
  {
    path: '/plan',
    title: () => app.plan,
    inRail: true,
    load: async () => (await import('@/components/plan/PlanSection')).PlanSection,
  },
  {
    path: '/report',
    title: () => app.report,
    inRail: true,
    load: async () => (await import('@/components/report/ReportSection')).ReportSection,
  },
  {
    path: '/packet',
    title: () => packetWords.title,
    inRail: true,
    load: async () => (await import('@/components/packet/PacketSection')).PacketSection,
  },
  {
    path: '/talk',
    title: () => talkWords.title,
    inRail: true,
    load: async () => (await import('@/components/talk/TalkSection')).TalkSection,
  },
  {
    path: '/settings/sites',
    title: () => sitesWords.title,
    inRail: false,
    isOwn: true,
    load: async () => (await import('@/components/settings/sites/SitesSection')).SitesSection,
  },
  {
    path: '/settings/ladders',
    title: () => laddersWords.title,
    inRail: false,
    load: async () => (await import('@/components/settings/ladders/LaddersSection')).LaddersSection,
  },
  {
    path: '/settings/names',
    title: () => namesWords.title,
    inRail: false,
    load: async () => (await import('@/components/settings/names/NamesSection')).NamesSection,
  },
  {
    path: '/settings/data',
    title: () => dataWords.title,
    pages: { '/settings/data/import': () => app.importWins },
    inRail: false,
    isOwn: true,
    load: async () => (await import('@/components/settings/data/DataSection')).DataSection,
  },
  {
    path: '/settings/health',
    title: () => healthWords.title,
    inRail: false,
    isOwn: true,
    load: async () => (await import('@/components/settings/data/health/HealthSection')).HealthSection,
  },
  {
    path: '/settings',
    title: () => app.settings,
    inRail: true,
    isOwn: true,
    load: async () => (await import('@/components/settings/SettingsSection')).SettingsSection,
  },
  {
    path: '/privacy',
    title: () => privacyWords.title,
    inRail: false,
    below: '/settings',
    load: async () => (await import('@/components/privacy/PrivacySection')).PrivacySection,
  },
  {
    path: '/welcome',
    title: () => app.welcome,
    inRail: false,
    isOwn: true,
    load: async () => (await import('@/components/welcome/WelcomeSection')).WelcomeSection,
  },
];

/** The section that what is at `address` lies below. */
export function sectionAbove(address: string): Section | undefined {
  const path = pathOf(address);
  const below = sections.find((section) => section.path === path)?.below;
  const above = sections.filter((section) => section.path === below || path.startsWith(`${section.path}/`));
  return above.toSorted((one, other) => other.path.length - one.path.length)[0];
}

/** What the tab is called at `address`. */
export function titleAt(address: string): string {
  const section = sectionAt(address);
  return section?.pages?.[pathOf(address)]?.() ?? section?.title() ?? app.notFound;
}

/** The section that shows `address` (after the `#`, with or without a query). */
export function sectionAt(address: string): Section | undefined {
  const path = pathOf(address);
  if (path === '/') return sections[0];
  return sections.find((section) => path === section.path || path.startsWith(`${section.path}/`));
}

/** The way back to an address, `#` included: to its section, but not to the first page, which is over. */
export function wayTo(href: string): WayBackTo | null {
  const section = href === '' ? undefined : sectionAt(href.slice(1));
  return section && section.path !== '/welcome' ? { href, title: section.title } : null;
}
