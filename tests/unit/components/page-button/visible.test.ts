// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { canBeSeen, type Point } from '@/components/page-button/visible';

const BOX = { left: 100, top: 50, right: 200, bottom: 78, width: 100, height: 28 };
const INSIDE = { x: 150, y: 60 };

function aButton(box: Partial<typeof BOX> = {}) {
  document.body.innerHTML = '<main><header><span></span></header></main>';
  const host = document.querySelector('span') as HTMLElement;
  const button = document.createElement('button');
  host.attachShadow({ mode: 'open' }).append(button);
  button.getBoundingClientRect = () => ({ ...BOX, ...box }) as DOMRect;
  document.elementFromPoint = vi.fn(() => host);
  const press = (point: Point = INSIDE) => canBeSeen(host, button, point);
  return {
    host,
    header: host.parentElement as HTMLElement,
    main: document.querySelector('main') as HTMLElement,
    press,
  };
}

describe('a button that is pressed', () => {
  beforeEach(() => document.body.replaceChildren());

  it('is seen where nothing hides it, with the pointer and with the keyboard', () => {
    expect(aButton().press()).toBe(true);
    expect(aButton().press(null)).toBe(true);
  });

  it('is asked for at its middle when a key pressed it', () => {
    aButton().press(null);
    expect(document.elementFromPoint).toHaveBeenCalledWith(150, 64);
  });

  it('is not seen when it is tiny, or pressed where it is not', () => {
    expect(aButton({ width: 3, right: 103 }).press()).toBe(false);
    expect(aButton({ height: 1, bottom: 51 }).press(null)).toBe(false);
    expect(aButton().press({ x: 10, y: 10 })).toBe(false);
  });

  it('is not seen through a hole in something else', () => {
    const { host, header, press } = aButton();
    document.elementFromPoint = (x, y) => (Math.abs(x - INSIDE.x) < 4 && Math.abs(y - INSIDE.y) < 4 ? host : header);
    expect(press()).toBe(false);
  });

  it('is not seen under something else', () => {
    const { header, press } = aButton();
    document.elementFromPoint = () => header;
    expect(press()).toBe(false);
  });

  it.each([
    ['opacity', '0.1'],
    ['filter', 'opacity(0)'],
    ['filter', 'blur(20px)'],
    ['filter', 'brightness(0.2)'],
    ['filter', 'brightness(60)'],
    ['filter', 'invert(0.5)'],
    ['filter', 'url(#none)'],
    ['display', 'none'],
    ['mix-blend-mode', 'multiply'],
  ])('is not seen in a header with %s: %s', (property, value) => {
    const { main, press } = aButton();
    main.style.setProperty(property, value);
    expect(press()).toBe(false);
  });

  it('is not seen where its host is invisible', () => {
    const { host, press } = aButton();
    host.style.visibility = 'hidden';
    expect(press()).toBe(false);
  });

  it('is not seen when several fading layers add up', () => {
    const { main, header, press } = aButton();
    main.style.opacity = '0.6';
    header.style.opacity = '0.6';
    expect(press()).toBe(false);
  });

  it('is seen on a page that somebody made dark with filters', () => {
    const { main, press } = aButton();
    main.style.filter = 'invert(1) hue-rotate(180deg) brightness(0.9) contrast(0.9)';
    expect(press()).toBe(true);
  });
});
