import { expect, it } from 'vitest';
import { readPlanAddress } from '@/components/plan/plan-address';

it.each([
  ['/plan', { name: 'now' }],
  ['/plan?from=popup', { name: 'now' }],
  ['/plan/new', { name: 'start' }],
  ['/plan/moving-on', { name: 'moving-on' }],
  ['/plan/b1a0/x', { name: 'plan', planId: 'b1a0' }],
])('%s', (address, view) => {
  expect(readPlanAddress(address)).toEqual(view);
});
