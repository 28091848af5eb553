import { expect, it } from 'vitest';
import { noLink } from '@/lib/domain/legibility/links';
import type { Told } from '@/lib/domain/legibility/told-entries';
import type { Entry } from '@/lib/domain/packet/packet';
import { aTold } from './a-packet';

it.each<[string, Partial<Entry>, Partial<Told>, boolean]>([
  ['with a link', {}, {}, false],
  ['with a link that may not leave', { links: [{ name: 'a repository', address: null }] }, {}, false],
  ['with neither link nor people', { links: [] }, {}, true],
  ['with somebody to ask', { links: [], people: ['Colm'] }, {}, false],
  ['with somebody to ask, on page one', { links: [], people: ['Colm'] }, { isHeadline: true }, true],
  ['told in a line that has no room for links', { links: [] }, { hasFoot: false }, false],
])('a win %s', (_, entry, more, isFound) => {
  expect(noLink([aTold(entry, more)]).map(({ field }) => field)).toEqual(isFound ? ['link'] : []);
});
