import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { app } from '@/lib/i18n/en/app';
import { dataWords } from '@/lib/i18n/en/data';
import { healthWords } from '@/lib/i18n/en/health';
import { laddersWords } from '@/lib/i18n/en/ladders';
import { namesWords } from '@/lib/i18n/en/names';
import { packetWords } from '@/lib/i18n/en/packet';
import { privacyWords } from '@/lib/i18n/en/privacy';
import { sitesWords } from '@/lib/i18n/en/sites';
import { talkWords } from '@/lib/i18n/en/talk';

export interface Section {
  /** After the `#`; the section also gets every address below it. */
  path: `/${string}`;
  title: string;
  inRail: boolean;
  component: LazyExoticComponent<ComponentType>;
}

const Checklist = lazy(async () => ({
  default: (await import('@/components/checklist/ChecklistSection')).ChecklistSection,
}));
const Quiz = lazy(async () => ({ default: (await import('@/components/quiz/QuizSection')).QuizSection }));
const Inbox = lazy(async () => ({ default: (await import('@/components/inbox/InboxSection')).InboxSection }));
const CheckIn = lazy(async () => ({ default: (await import('@/components/check-in/CheckInSection')).CheckInSection }));
const Wins = lazy(async () => ({ default: (await import('@/components/wins/WinsSection')).WinsSection }));
const MapWins = lazy(async () => ({ default: (await import('@/components/map/MapSection')).MapSection }));
const Audit = lazy(async () => ({ default: (await import('@/components/audit/AuditSection')).AuditSection }));
const Plan = lazy(async () => ({ default: (await import('@/components/plan/PlanSection')).PlanSection }));
const Report = lazy(async () => ({ default: (await import('@/components/report/ReportSection')).ReportSection }));
const Packet = lazy(async () => ({ default: (await import('@/components/packet/PacketSection')).PacketSection }));
const Talk = lazy(async () => ({ default: (await import('@/components/talk/TalkSection')).TalkSection }));
const Settings = lazy(async () => ({
  default: (await import('@/components/settings/SettingsSection')).SettingsSection,
}));
const Sites = lazy(async () => ({ default: (await import('@/components/settings/sites/SitesSection')).SitesSection }));
const Ladders = lazy(async () => ({
  default: (await import('@/components/settings/ladders/LaddersSection')).LaddersSection,
}));
const Data = lazy(async () => ({ default: (await import('@/components/settings/data/DataSection')).DataSection }));
const Health = lazy(async () => ({
  default: (await import('@/components/settings/data/HealthSection')).HealthSection,
}));
const Names = lazy(async () => ({ default: (await import('@/components/settings/names/NamesSection')).NamesSection }));
const Privacy = lazy(async () => ({ default: (await import('@/components/privacy/PrivacySection')).PrivacySection }));
const Welcome = lazy(async () => ({ default: (await import('@/components/welcome/WelcomeSection')).WelcomeSection }));

/** Every address of the app; the rail shows them in this order, and the first one is home. */
export const sections: readonly [Section, ...Section[]] = [
  { path: '/checklist', title: app.checklist, inRail: true, component: Checklist },
  { path: '/quiz', title: app.quiz, inRail: true, component: Quiz },
  { path: '/inbox', title: app.inbox, inRail: true, component: Inbox },
  { path: '/check-in', title: app.checkIn, inRail: true, component: CheckIn },
  { path: '/wins', title: app.wins, inRail: true, component: Wins },
  { path: '/map', title: app.map, inRail: true, component: MapWins },
  { path: '/audit', title: app.audit, inRail: true, component: Audit },
  { path: '/plan', title: app.plan, inRail: true, component: Plan },
  { path: '/report', title: app.report, inRail: true, component: Report },
  { path: '/packet', title: packetWords.title, inRail: true, component: Packet },
  { path: '/talk', title: talkWords.title, inRail: true, component: Talk },
  { path: '/settings/sites', title: sitesWords.title, inRail: false, component: Sites },
  { path: '/settings/ladders', title: laddersWords.title, inRail: false, component: Ladders },
  { path: '/settings/names', title: namesWords.title, inRail: false, component: Names },
  { path: '/settings/data', title: dataWords.title, inRail: false, component: Data },
  { path: '/settings/health', title: healthWords.title, inRail: false, component: Health },
  { path: '/settings', title: app.settings, inRail: true, component: Settings },
  { path: '/privacy', title: privacyWords.title, inRail: false, component: Privacy },
  { path: '/welcome', title: app.welcome, inRail: false, component: Welcome },
];

/** The section that shows `address` (after the `#`, with or without a query). */
export function sectionAt(address: string): Section | undefined {
  const path = pathOf(address);
  if (path === '/') return sections[0];
  return sections.find((section) => path === section.path || path.startsWith(`${section.path}/`));
}

/** `address` without its query. */
export function pathOf(address: string): string {
  return address.split('?', 1)[0] ?? address;
}
