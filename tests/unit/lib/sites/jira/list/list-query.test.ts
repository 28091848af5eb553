import { expect, it } from 'vitest';
import { toJql } from '@/lib/sites/jira/list/list-query';

it.each([
  ['?filter=-4', 'created IS NOT EMPTY ORDER BY created DESC'],
  ['?filter=10200', 'filter = 10200'],
  ['', 'project = "SUN" ORDER BY created DESC'],
  ['?filter=doneissues', 'project = "SUN" AND statusCategory = Done ORDER BY updated DESC'],
  ['?filter=constructor', null],
  ['?filter=toString', null],
])('%j of a project searches %s', (search, expected) => {
  const url = new URL(`https://acme.atlassian.net/projects/SUN/issues${search}`);
  expect(toJql({ project: 'SUN' } as Parameters<typeof toJql>[0], url)).toBe(expected);
});
