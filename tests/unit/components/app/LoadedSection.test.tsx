// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { ErrorBoundary } from 'react-error-boundary';
import { expect, it, vi } from 'vitest';
import { LoadedSection } from '@/components/app/LoadedSection';
import type { Section } from '@/components/app/sections';

const section = (path: Section['path'], load: Section['load']): Section => ({
  path,
  title: () => 'A section',
  inRail: false,
  load,
});
const shown = (of: Section) => (
  <ErrorBoundary fallback={<p>Broken</p>} onError={() => {}}>
    <LoadedSection section={of} held={<p>Held</p>} />
  </ErrorBoundary>
);

it('holds the place until the script is there, and the next time shows the section at once', async () => {
  const known = section('/loaded-once', async () => () => <p>Here</p>);
  render(shown(known));
  expect(screen.getByText('Held')).toBeTruthy();
  expect(await screen.findByText('Here')).toBeTruthy();
  cleanup();
  render(shown(known));
  expect(screen.getByText('Here')).toBeTruthy();
});

it('hands a script that does not come to the boundary, and is loaded by another try', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = vi
    .fn<Section['load']>()
    .mockRejectedValueOnce(new Error('no script'))
    .mockResolvedValue(() => <p>Here</p>);
  const late = section('/late', load);
  render(shown(late));
  expect(await screen.findByText('Broken')).toBeTruthy();
  cleanup();
  render(shown(late));
  expect(await screen.findByText('Here')).toBeTruthy();
});
