import { expect, it } from 'vitest';
import { readSources } from './source-tree';

/** What begins a drag. */
const DRAGS = /setPointerCapture|\bdraggable\b|onDrag(?:Start|Over|Enter)|dragstart/;

/** Where something is dragged, and the file with the buttons and the keys that do the same without (WCAG 2.2, 2.5.7 and 2.1.1). */
const OTHER_WAYS: Record<string, { in: string; by: readonly string[] }> = {
  'components/packet/use-reordering.ts': {
    in: 'components/packet/HeadlineRow.tsx',
    by: [
      'onClick={() => onMove(-1)}',
      'onClick={() => onMove(1)}',
      "readAct('packet', event)",
      "onMove(act === 'up' ? -1 : 1)",
    ],
  },
};

it('nothing is dragged that cannot be moved by a press and by a key', () => {
  const sources = readSources(['components', 'lib', 'entrypoints'], ['.ts', '.tsx']);
  expect(sources.length).toBeGreaterThan(300);
  const dragging = sources.filter(({ text }) => DRAGS.test(text)).map(({ path }) => path);
  expect(dragging.sort()).toEqual(Object.keys(OTHER_WAYS).sort());
  for (const [path, other] of Object.entries(OTHER_WAYS)) {
    const text = sources.find((source) => source.path === other.in)?.text ?? '';
    for (const way of other.by) expect(text, path).toContain(way);
  }
});
