// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Place } from '@/components/wins/Place';

it.each([
  ['acme.atlassian.net ORCH-88', 'ORCH-88'],
  ['acme/orchard #12', undefined],
  ['a-host.example', undefined],
])('of %s, what no line may end in is %s', (name, whole) => {
  const { container } = render(<Place name={name} />);
  expect(container.textContent).toBe(name);
  expect(container.querySelector('.in-one-piece')?.textContent).toBe(whole);
});
