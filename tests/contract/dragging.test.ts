import { expect, it } from 'vitest';
import { readSources } from './source-tree';

/** What a drag cannot be made without: it holds the pointer, or hears it move. */
const DRAGS =
  /setPointerCapture|\bdraggable\b|\bon(?:Drag|(?:Pointer|Mouse|Touch)Move)|\b(?:on)?(?:drag(?:start|over|enter)|(?:pointer|mouse|touch)move|pointerrawupdate)\b/;

/** Hears the pointer move, and moves nothing. */
const NO_DRAGS: Record<string, string> = {
  'components/palette/PaletteOption.tsx': 'marks the option under the pointer; a press or Enter takes it',
};

/** Where something is dragged, and the file with the buttons and the keys that do the same without (WCAG 2.2, 2.5.7 and 2.1.1). */
const OTHER_WAYS: Record<string, { in: string; by: readonly string[] }> = {
  'components/packet/headlines/use-reordering.ts': {
    in: 'components/packet/headlines/HeadlineRow.tsx',
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
  expect(dragging.sort()).toEqual([...Object.keys(OTHER_WAYS), ...Object.keys(NO_DRAGS)].sort());
  for (const [path, other] of Object.entries(OTHER_WAYS)) {
    const text = sources.find((source) => source.path === other.in)?.text ?? '';
    for (const way of other.by) expect(text, path).toContain(way);
  }
});

it.each([
  'list.setPointerCapture(event.pointerId)',
  '<li draggable onDragStart={take}>',
  '<li onPointerDown={take} onPointerMove={follow}>',
  "document.addEventListener('pointermove', follow)",
  "handle.addEventListener('touchmove', follow)",
  'window.onmousemove = follow',
])('a drag is seen in `%s`', (text) => {
  expect(DRAGS.test(text)).toBe(true);
});

it.each(['<button onPointerDown={press}>', 'const dragged = false', '.removeAttribute("data-held")'])(
  'none is seen in `%s`',
  (text) => expect(DRAGS.test(text)).toBe(false),
);
