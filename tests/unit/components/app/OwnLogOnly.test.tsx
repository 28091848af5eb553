// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OwnLogOnly } from '@/components/app/OwnLogOnly';
import { sectionAt } from '@/components/app/sections';

it('names the pages that it leads to as they name themselves', () => {
  render(<OwnLogOnly title="Sites" />);
  const links = screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent]);
  expect(links).toEqual(links.map(([href]) => [href, sectionAt(String(href).slice(1))?.title()]));
  expect(links).toHaveLength(2);
});
