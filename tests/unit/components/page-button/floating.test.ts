// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { placeUnder } from '@/components/page-button/floating';

const WINDOW = 1000;
const PANEL = 328;

/** A button of 100 px that begins at `left`, in words that run in `direction`, and its panel's place. */
function placed(left: number, direction: 'ltr' | 'rtl', top = 40, height = 200, windowHeight = 768) {
  const button = document.createElement('button');
  const panel = document.createElement('div');
  button.style.direction = direction;
  document.body.append(button, panel);
  vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, 100, 28));
  vi.spyOn(panel, 'offsetWidth', 'get').mockReturnValue(PANEL);
  vi.spyOn(panel, 'offsetHeight', 'get').mockReturnValue(height);
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(windowHeight);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(WINDOW);
  placeUnder(panel, button);
  return panel.style;
}

describe('the panel under its button', () => {
  it.each([
    ['begins where the button begins', 200, 'ltr', '200px'],
    ['where words run to the left, ends where the button ends', 600, 'rtl', `${600 + 100 - PANEL}px`],
    ['stays in the window on the right', 950, 'ltr', `${WINDOW - PANEL - 8}px`],
    ['stays in the window on the left', 10, 'rtl', '8px'],
  ] as const)('%s', (_, left, direction, expected) => {
    expect(placed(left, direction).left).toBe(expected);
  });

  it.each([
    ['hangs below it', 40, 500, '74px'],
    ['scrolls away with it', -300, 500, '-266px'],
    ['scrolls away with it below too', 900, 280, `${928 - 8 - 280}px`],
    ['covers it rather than reach out of a window that may not scroll', 600, 280, `${768 - 8 - 280}px`],
  ] as const)('%s', (_, top, height, expected) => {
    expect(placed(200, 'ltr', top, height).top).toBe(expected);
  });

  it('is never higher than the window', () => {
    expect(placed(200, 'ltr', 40, 200, 180).maxHeight).toBe('164px');
    expect(placed(200, 'ltr', 200, 200, 400).maxHeight).toBe('200px');
    expect(placed(200, 'ltr', 40, 200, 768).maxHeight).toBe(`${768 - 8 - 74}px`);
  });
});
