// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { placeUnder } from '@/components/page-button/floating';

const WINDOW = 1000;
const PANEL = 328;

/** A button of 100 px that begins at `left`, in words that run in `direction`. */
function placed(left: number, direction: 'ltr' | 'rtl'): string {
  const button = document.createElement('button');
  const panel = document.createElement('div');
  button.style.direction = direction;
  document.body.append(button, panel);
  vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, 40, 100, 28));
  vi.spyOn(panel, 'offsetWidth', 'get').mockReturnValue(PANEL);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(WINDOW);
  placeUnder(panel, button);
  return panel.style.left;
}

describe('the panel under its button', () => {
  it.each([
    ['begins where the button begins', 200, 'ltr', '200px'],
    ['where words run to the left, ends where the button ends', 600, 'rtl', `${600 + 100 - PANEL}px`],
    ['stays in the window on the right', 950, 'ltr', `${WINDOW - PANEL - 8}px`],
    ['stays in the window on the left', 10, 'rtl', '8px'],
  ] as const)('%s', (_, left, direction, expected) => {
    expect(placed(left, direction)).toBe(expected);
  });
});
