// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ArtifactExcerpt } from '@/components/wins/editor/parts/ArtifactExcerpt';
import { db } from '@/lib/db/database';
import { saveWin } from '@/lib/db/win/wins';
import type { Artifact } from '@/lib/domain/win/artifact';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../../../empty-log';
import { pullRequestArtifact } from '../../../../lib/domain/a-pull-request';

beforeEach(emptyLog);

const ID = '00000000-0000-4000-8000-000000000002';

async function anArtifact(excerpt: string | null): Promise<Artifact> {
  const artifact = { id: ID, fields: { ...pullRequestArtifact(7), excerpt } };
  await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-20', 'One outbox'), artifact });
  const saved = await db.artifacts.get(ID);
  if (!saved) throw new Error('it was not saved');
  return saved;
}

const keptNow = async () => (await db.artifacts.get(ID))?.excerpt;

it('is taken away and put back by one button, which keeps the focus', async () => {
  render(<ArtifactExcerpt artifact={await anArtifact('It stopped')} />);
  const button = screen.getByRole('button', { name: 'Take the excerpt away' });
  button.focus();
  button.click();
  await waitFor(async () => expect(await keptNow()).toBeNull());
  expect(screen.queryByText('It stopped')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Put the excerpt back');
  screen.getByRole('button', { name: 'Put the excerpt back' }).click();
  await waitFor(async () => expect(await keptNow()).toBe('It stopped'));
  expect(screen.getByText('It stopped')).toBeTruthy();
});

it('stays, and says so, where it cannot be taken away', async () => {
  render(<ArtifactExcerpt artifact={await anArtifact('It stopped')} />);
  vi.spyOn(db.artifacts, 'put').mockRejectedValue(new Error('damaged'));
  screen.getByRole('button', { name: 'Take the excerpt away' }).click();
  expect(await screen.findAllByText(/not saved/i)).not.toEqual([]);
  expect(screen.getByText('It stopped')).toBeTruthy();
  expect(await keptNow()).toBe('It stopped');
});

it('is not there where none is kept', async () => {
  const { container } = render(<ArtifactExcerpt artifact={await anArtifact(null)} />);
  expect(container.textContent).toBe('');
});
