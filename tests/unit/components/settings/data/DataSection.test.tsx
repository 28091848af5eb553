// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { DataSection } from '@/components/settings/data/DataSection';
import { emptyLog } from '../../../empty-log';

beforeEach(emptyLog);

it('a double click makes one backup, a press after it another, and none leads to what lies under it then', async () => {
  location.hash = '#/settings/data';
  const handed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  render(<DataSection />);
  const button = await screen.findByRole('button', { name: 'Back up now' });
  for (const files of [1, 2]) {
    fireEvent.click(button, { detail: 1 });
    await waitFor(() => expect(handed).toHaveBeenCalledTimes(files));
    await waitFor(() => expect(button.getAttribute('aria-busy')).toBeNull());
    fireEvent.click(button, { detail: 2 });
    expect(button.getAttribute('aria-busy'), 'under way once more').toBeNull();
  }
  const link = screen.getByRole('link', { name: 'Import wins' });
  expect(fireEvent.click(link, { detail: 2 }), 'leads away').toBe(false);
  expect(fireEvent.click(screen.getByRole('radio', { name: 'A passphrase' }), { detail: 2 }), 'a choice').toBe(true);
});

it('a double click that brings wins in does not lead on to the inbox', async () => {
  location.hash = '#/settings/data/import';
  const { container } = render(<DataSection />);
  const input = container.querySelector('input[type="file"]');
  if (!input) throw new Error('no picker');
  fireEvent.change(input, { target: { files: [new File(['- 2026-03-04 Shipped'], 'a.md')] } });
  fireEvent.click(await screen.findByRole('button', { name: 'Add 1 win to the inbox' }), { detail: 1 });
  const onward = await screen.findByRole('link', { name: 'Open the inbox' });
  expect(fireEvent.click(onward, { detail: 2 }), 'leads on').toBe(false);
  expect(fireEvent.click(onward, { detail: 1 }), 'stays').toBe(true);
});
