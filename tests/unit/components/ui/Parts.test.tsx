// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Parts } from '@/components/ui/Parts';

it('stands side by side what is there, each part in its own direction', () => {
  const { container } = render(
    <p>
      <Parts>
        <time dateTime="2026-11-02">Nov 2</time>
        {null}
        {''}
        {false}
        {['إصدار', 'acme/api #7'].map((name) => (
          <a key={name} href="#/">
            {name}
          </a>
        ))}
      </Parts>
    </p>,
  );
  expect(container.textContent).toBe('Nov 2\u00a0· إصدار\u00a0· acme/api #7');
  expect([...container.querySelectorAll('p > bdi')].map(({ textContent }) => textContent)).toEqual([
    'Nov 2',
    'إصدار',
    'acme/api #7',
  ]);
});
