import { describe, expect, it } from 'vitest';
import { sectionAbove, sectionAt, sections, titleAt } from '@/components/app/sections';
import { speak } from '@/lib/i18n/words';

describe('the section of an address', () => {
  it.each([
    ['/', '/checklist'],
    ['/checklist', '/checklist'],
    ['/quiz', '/quiz'],
    ['/quiz/snapshots?from=a&to=b', '/quiz'],
    ['/inbox', '/inbox'],
    ['/check-in', '/check-in'],
    ['/wins?status=inbox', '/wins'],
    ['/wins/11111111-1111-4111-8111-111111111111', '/wins'],
    ['/wins/new?behaviour=mentor', '/wins'],
    ['/map', '/map'],
    ['/audit', '/audit'],
    ['/report', '/report'],
    ['/packet/versions', '/packet'],
    ['/talk/update', '/talk'],
    ['/settings/names', '/settings/names'],
    ['/settings/data', '/settings/data'],
    ['/settings/health', '/settings/health'],
    ['/welcome', '/welcome'],
  ])('%s is shown by %s', (address, path) => {
    expect(sectionAt(address)?.path).toBe(path);
  });

  it.each([
    ['/settings/data', '/settings'],
    ['/settings/data/import', '/settings/data'],
    ['/settings/ladders/rules/own', '/settings/ladders'],
    ['/quiz/snapshots?from=a', '/quiz'],
    ['/talk?at=during', undefined],
    ['/privacy', '/settings'],
    ['/settings', undefined],
  ])('%s lies below %s', (address, path) => {
    expect(sectionAbove(address)?.path).toBe(path);
  });

  it.each([
    ['/settings/data', 'Backup and restore'],
    ['/settings/data/import', 'Import wins'],
    ['/settings/data/import?x=1', 'Import wins'],
    ['/talk/update', 'Talk'],
    ['/nowhere', 'There is no page here'],
  ])('the tab at %s is called %s', (address, title) => {
    expect(titleAt(address)).toBe(title);
  });

  it.each(['/nowhere', '/winsome', '/checklists', ''])('%s has none', (address) => {
    expect(sectionAt(address)).toBeUndefined();
  });

  it('is in the rail for every section but the welcome page', () => {
    const named = sections.filter(({ inRail }) => inRail).map(({ title }) => title());
    expect(named).toEqual([
      'Checklist',
      'Quiz',
      'Inbox',
      'Check-in',
      'Wins',
      'Map',
      'Audit',
      'Plan',
      'Report',
      'Packet',
      'Talk',
      'Settings',
    ]);
  });

  it('is named in the language that is spoken when its name is read', () => {
    speak({ language: 'de', of: (name) => (name === 'app.app' ? { checklist: 'Checkliste' } : undefined) });
    expect(sectionAt('/checklist')?.title()).toBe('Checkliste');
    speak(undefined);
    expect(sectionAt('/checklist')?.title()).toBe('Checklist');
  });
});
