// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { HostList } from '@/components/settings/sites/HostList';
import { enableHost, listHosts } from '@/lib/db/hosts';
import { emptyLog } from '../../../empty-log';

vi.mock('@/components/settings/sites/OwnHosts', () => ({ OwnHosts: () => null }));

it('says how a permission is taken back only where there is one to take back', async () => {
  await emptyLog();
  const { rerender } = render(<HostList hosts={await listHosts()} />);
  expect(screen.getByText(/^No host of your own yet/)).toBeTruthy();
  expect(screen.queryByText(/^Take a permission back/)).toBeNull();
  await enableHost('https://git.example.com');
  rerender(<HostList hosts={await listHosts()} />);
  expect(screen.getByText(/^Take a permission back/)).toBeTruthy();
});
