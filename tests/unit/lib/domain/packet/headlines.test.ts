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

  it('are fewer where there are fewer wins', () => {
    expect(headlinesOf([], seniorEngineer, null, TODAY)).toEqual([]);
    expect(headlinesOf([taught], seniorEngineer, [gone.win.id], TODAY)).toEqual([taught]);
  });

  it('that another stands in for can be named', () => {
    expect(replacedHeadlines(null, ['a'])).toEqual([]);
    expect(replacedHeadlines(['a', 'b', 'c'], ['a', 'd', 'c'])).toEqual(['b']);
  });
});
