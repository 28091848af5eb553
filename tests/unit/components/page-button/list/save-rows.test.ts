// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { saveRows } from '@/components/page-button/list/save-rows';
import { aWorker, someIds } from '../a-worker';
import { aRow } from './a-site';

afterEach(() => document.documentElement.removeAttribute('class'));

it('says which rows are in the words of the browser’s own translation: those of the page that is shown', async () => {
  document.documentElement.classList.add('translated-ltr');
  const { send, bodies } = aWorker();
  const newId = someIds();
  const rows = [{ ...aRow(1), element: document.body }, aRow(2)];
  const idsFor = () => ({ winId: newId(), artifactId: newId() });
  await saveRows(rows, { send, idsFor, leavesTrash: false, signal: new AbortController().signal, onRow: () => {} });
  const [shown, later] = bodies('saveWin').map(({ capture }) => capture);
  expect(shown).toMatchObject({ translated: true });
  expect(later).not.toHaveProperty('translated');
});
