// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Disclosure } from '@/components/ui/Disclosure';

describe('a row that opens', () => {
  it('is a native one', () => {
    const { container } = render(<Disclosure summary="Show me an example">An example</Disclosure>);
    expect(container.querySelector('details > summary')?.textContent).toBe('Show me an example');
    expect(container.querySelector('details')?.open).toBe(false);
  });
});
