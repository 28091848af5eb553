// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { addressLeft, SectionLeft } from '@/components/app/section-left';
import { wayTo } from '@/components/app/sections';
import { useWayBack } from '@/components/wins/use-way-back';
import { openAddress } from '@/components/wins/use-wins-address';

const LIST = '#/wins?status=inbox';
const back = (isList: boolean) =>
  renderHook((given: { isList: boolean }) => useWayBack(given.isList, LIST), {
    initialProps: { isList },
    wrapper: ({ children }) => <SectionLeft value={() => wayTo(addressLeft())}>{children}</SectionLeft>,
  });
const comeFrom = (hash: string) => {
  history.replaceState(null, '', hash);
  openAddress('#/wins/1-2-3');
};

beforeEach(() => history.replaceState(null, '', '#/'));

it.each([
  ['#/map', '#/map', 'Map'],
  ['#/checklist?behaviour=mentor', '#/checklist?behaviour=mentor', 'Checklist'],
  ['#/talk/update', '#/talk/update', 'Talk'],
  ['#/wins', LIST, 'Wins'],
  ['#/wins/trash', LIST, 'Wins'],
  ['#/welcome', LIST, 'Wins'],
  ['#/nowhere', LIST, 'Wins'],
])('from a win that %s led to it is %s', (from, to, title) => {
  comeFrom(from);
  const { current } = back(false).result;
  expect([current.href, current.title()]).toEqual([to, title]);
});

it('is the list once that was seen', () => {
  comeFrom('#/map');
  const { result, rerender } = back(false);
  rerender({ isList: true });
  rerender({ isList: false });
  expect(result.current.href).toBe(LIST);
});
