// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Link } from '@/components/ui/Link';

describe('a link out', () => {
  it('says so, and tells the other side nothing', () => {
    render(<Link href="https://github.com/o/r/pull/1">o/r #1</Link>);
    const link = screen.getByRole('link', { name: /o\/r #1.*new tab/ });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });
});
