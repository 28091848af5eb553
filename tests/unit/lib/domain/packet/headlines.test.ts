import { describe, expect, it } from 'vitest';
import { headlinesOf, replacedHeadlines } from '@/lib/domain/packet/headlines';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../a-win';
import { TODAY } from './a-packet';

const win = (title: string, behaviour: string, more = {}) => logged([behaviour], { title, ...more });
const found = win('found', 'find-problems', { level: 'strong' });
const incident = win('incident', 'own-incidents', { level: 'strong' });
const taught = win('taught', 'mentor', { occurredOn: '2026-11-22' });
const wrote = win('wrote', 'proposal');
const lesson = win('lesson', 'own-incidents', { kind: 'lesson' });
const failed = win('failed', 'architecture', { level: 'strong', outcomeState: 'did-not-hold' });
const LOG = [found, incident, taught, wrote, lesson, failed];
const gone = win('gone', 'mentor');

const titlesOf = (log: Parameters<typeof headlinesOf>[0]) =>
  headlinesOf(log, seniorEngineer, null, TODAY).map((each) => each.win.title);

describe('the headlines', () => {
  it.each([
    ['are suggested by strength, and spread over categories', null, ['found', 'wrote', 'taught']],
    ['are filled up by categories that are not shown yet', [incident], ['incident', 'wrote', 'taught']],
    ['keep the order that was chosen', [taught, found, wrote], ['taught', 'found', 'wrote']],
    ['put another in the place of one that is gone', [taught, gone, found], ['taught', 'wrote', 'found']],
    ['are never lessons', [lesson, taught, found], ['wrote', 'taught', 'found']],
    ['may be one that did not hold, if it is chosen', [failed], ['failed', 'found', 'wrote']],
    [
      'are three of more that were chosen, each once',
      [taught, taught, wrote, found, incident],
      ['taught', 'wrote', 'found'],
    ],
  ])('%s', (_, chosen, shown) => {
    const ids = chosen?.map((each) => each.win.id) ?? null;
    const titles = headlinesOf(LOG, seniorEngineer, ids, TODAY).map((each) => each.win.title);
    expect(titles).toEqual(shown);
  });

  it('leave out the strongest where three others show three categories', () => {
    const wide = logged(['find-problems', 'architecture', 'proposal'], { title: 'wide', level: 'strong' });
    const scoped = win('scoped', 'architecture');
    const titles = titlesOf([wide, win('identified', 'find-problems'), scoped, wrote]);
    expect(titles.sort()).toEqual(['identified', 'scoped', 'wrote']);
  });

  it('are the strongest together of those that are spread alike', () => {
    const wide = logged(['find-problems', 'architecture'], { title: 'wide', level: 'strong' });
    expect(titlesOf([wide, win('scoped', 'architecture'), taught, wrote])).toEqual(['wide', 'wrote', 'taught']);
  });

  it('are, of equally strong ones, rather one that shows a behaviour than a newer one that shows none', () => {
    const bare = logged([], { title: 'bare', occurredOn: '2026-11-24' });
    expect(titlesOf([bare, taught, wrote, win('called', 'independent-call')])).not.toContain('bare');
  });

  it('are fewer where there are fewer wins', () => {
    expect(headlinesOf([], seniorEngineer, null, TODAY)).toEqual([]);
    expect(headlinesOf([taught], seniorEngineer, [gone.win.id], TODAY)).toEqual([taught]);
  });

  it('that another stands in for can be named', () => {
    expect(replacedHeadlines(null, ['a'])).toEqual([]);
    expect(replacedHeadlines(['a', 'b', 'c'], ['a', 'd', 'c'])).toEqual(['b']);
  });
});
