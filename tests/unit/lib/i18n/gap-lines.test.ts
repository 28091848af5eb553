import { describe, expect, it } from 'vitest';
import { gapGround } from '@/lib/domain/audit/gap-list';
import { speakingOf } from '@/lib/domain/audit/heat';
import type { StoredGap } from '@/lib/domain/audit/stored-gap';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { newRecord } from '@/lib/domain/record';
import { gapLines } from '@/lib/i18n/gap-lines';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { anArtifactOf, aProject } from '../domain/a-project';
import { logged } from '../domain/a-win';

const ORCHARD = 'gh:github.com/acme/orchard';
const today = '2026-11-25';

function linesOf(log: LoggedWin[], stored: StoredGap[] = [], ladder: Ladder = seniorEngineer) {
  const window = { from: '2026-05-25', to: today };
  const projects = [aProject(ORCHARD, { found: 'yes' })];
  const speaking = speakingOf(ladder, seniorEngineer);
  const ground = gapGround({ ladder, log, window, today });
  return gapLines({ ladder, speaking, ground, claims: [], projects, today }, stored);
}

function aGap(behaviourId: string, changes: Partial<StoredGap>): StoredGap {
  const fields = { ladderId: 'senior-engineer', behaviourId, clause: '', where: '', text: null, dropped: false };
  const writing = { now: new Date('2026-11-20T10:00:00.000Z'), installationId: 'here' };
  return { ...newRecord(crypto.randomUUID(), fields, writing), ...changes };
}

const waiting = logged([], { title: 'Cap the retries', status: 'inbox' }, [anArtifactOf(`${ORCHARD}/pull/7`)]);
const lineOf = (id: string, lines = linesOf([waiting])) => lines.find(({ behaviour }) => behaviour.id === id);

describe('a line of the gap list', () => {
  it('says what is missing, and what the log knows before what the ladder says', () => {
    expect(lineOf('find-problems')).toMatchObject({
      missing: 'Missing: 3 wins in 180 days, and a problem you found yourself.',
      where:
        'You said yes for acme/orchard: make a win of it. In the inbox: “Cap the retries” (acme/orchard #7) may show it. Usually an issue or ticket you opened; look in acme/orchard first. Read the last month of on-call notes or support tickets, open an issue for one pattern nobody owns, and log it as one you found yourself.',
      dropped: false,
      writtenFor: null,
    });
  });

  it('calls a win without any words something, too', () => {
    const wordless = { ...waiting, win: { ...waiting.win, title: ' ' } };
    expect(lineOf('find-problems', linesOf([wordless]))?.where).toContain('In the inbox: “Untitled” (acme/orchard #7)');
  });

  it('falls back to the ladder where the log knows nothing, and says so where the ladder is silent, too', () => {
    expect(lineOf('mentor', linesOf([]))?.where).toMatch(/^Usually a quick log\. [A-Z]/);
    const [category] = seniorEngineer.categories;
    const [behaviour] = seniorEngineer.behaviours;
    if (!category || !behaviour) throw new Error('the built-in ladder is empty');
    const silent = { ...behaviour, whereItShowsUp: '', nextAction: ' ' };
    const ladder = { ...seniorEngineer, id: 'own', categories: [category], behaviours: [silent] };
    expect(linesOf([], [], ladder)[0]?.where).toBe(
      'The ladder does not say where it shows up. Write down where you will look.',
    );
  });

  it('keeps the user’s own words, and says when what is missing has changed since', () => {
    const missing = lineOf('mentor')?.missing ?? '';
    const [own] = [aGap('mentor', { text: 'The guild talk', clause: missing })];
    expect(lineOf('mentor', linesOf([waiting], [own as StoredGap]))).toMatchObject({
      text: 'The guild talk',
      writtenFor: null,
    });
    const older = aGap('mentor', { text: 'The guild talk', clause: 'Missing: the topic.' });
    expect(lineOf('mentor', linesOf([waiting], [older]))?.writtenFor).toBe('Missing: the topic.');
  });

  it('is the suggestion where nothing was written, dropped where it was dropped, and as new where that was deleted', () => {
    const dropped = aGap('mentor', { dropped: true, clause: 'Missing: the topic.' });
    const line = lineOf('mentor', linesOf([waiting], [dropped]));
    expect(line).toMatchObject({ dropped: true, writtenFor: null });
    expect(line?.text).toBe(line?.where);
    const gone = { ...dropped, deletedAt: '2026-11-21T10:00:00.000Z' };
    expect(lineOf('mentor', linesOf([waiting], [gone]))?.dropped).toBe(false);
  });
});
