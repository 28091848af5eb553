import { describe, expect, it } from 'vitest';
import { pageOne } from '@/lib/domain/legibility/page-one';
import type { Packet } from '@/lib/domain/packet/packet';
import type { Win } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../a-win';
import { anEntry, aPacket } from './a-packet';

const strong = (changes: Partial<Win> = {}) => logged([], { level: 'strong', ...changes });
const wins = [strong(), strong(), strong()];
const shows = ['proposal', 'architecture', 'mentor'];
const headlines = wins.map(({ win }, place) => anEntry({ winId: win.id, behaviourIds: [shows[place] ?? ''] }));

function found({
  packet = {},
  log = wins,
  chosenIds = null,
}: {
  packet?: Partial<Packet>;
  log?: typeof wins;
  chosenIds?: string[] | null;
}) {
  const findings = pageOne({ packet: aPacket({ headlines, ...packet }), ladder: seniorEngineer, log, chosenIds });
  return findings.map(({ rule, field }) => `${rule} → ${field}`);
}

describe('page one', () => {
  it('has three strong wins of several categories, each with its plain line', () => {
    expect(found({})).toEqual([]);
  });

  it('has three', () => {
    expect(found({ packet: { headlines: headlines.slice(1) } })).toEqual(['too-few-headlines → headlines']);
  });

  it('has strong ones', () => {
    expect(found({ log: [strong(), ...wins.slice(1)] })).toEqual(['thin-headline → did']);
  });

  it('is of more than one category, where there is evidence of another', () => {
    const alike = headlines.map((entry) => ({ ...entry, behaviourIds: ['proposal'] }));
    expect(found({ packet: { headlines: alike } })).toEqual(['one-sided → headlines']);
    const categories = aPacket().categories.map((category) => ({
      ...category,
      behaviours: category.behaviours.map((each) => ({ ...each, months: category.id === 'communication' ? 1 : 0 })),
    }));
    expect(found({ packet: { headlines: alike, categories } })).toEqual([]);
  });

  it('shows what the ladder asks for', () => {
    const unplaced = headlines.map((entry, place) => (place === 0 ? { ...entry, behaviourIds: [] } : entry));
    expect(found({ packet: { headlines: unplaced } })).toEqual(['no-behaviour → behaviours']);
  });

  it('speaks to those who were not there', () => {
    const silent = headlines.map((entry, place) => (place === 1 ? { ...entry, plainLine: ' ' } : entry));
    expect(found({ packet: { headlines: silent } })).toEqual(['no-plain-line → plainLine']);
    expect(found({ packet: { headlines: silent, audience: 'self' } })).toEqual([]);
  });

  it.each<[string, Partial<Win>, Partial<Packet>, string[]]>([
    ['private', { visibility: 'private' }, {}, ['kept-back → visibility']],
    ['confidential', { confidential: true }, { level: 'work-safe' }, ['kept-back → confidential']],
    ['confidential, at Full', { confidential: true }, { level: 'full' }, []],
    ['older than the window', { occurredOn: '2025-12-31' }, {}, ['outside-window → window']],
    ['newer than the window', { occurredOn: '2026-11-28' }, {}, ['outside-window → window']],
    ['in the window', { occurredOn: '2026-11-27' }, {}, []],
  ])('says why a chosen win is not on it: %s', (_, win, packet, findings) => {
    const chosen = strong({ occurredOn: '2026-11-20', ...win });
    expect(found({ packet, log: [...wins, chosen], chosenIds: [chosen.win.id] })).toEqual(findings);
  });

  it('says nothing of a chosen win that is there, or that is gone', () => {
    const ids = wins.map(({ win }) => win.id);
    expect(found({ chosenIds: [...ids.slice(0, 2), crypto.randomUUID()] })).toEqual([]);
  });
});
