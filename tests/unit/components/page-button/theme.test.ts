// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readTheme } from '@/components/page-button/theme';

const root = document.documentElement;
afterEach(() => {
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
});

describe('the theme of a page', () => {
  it.each([
    [{}, 'auto', false],
    [{ 'data-color-mode': 'light', 'data-light-theme': 'light' }, 'light', false],
    [{ 'data-color-mode': 'dark', 'data-dark-theme': 'dark_dimmed' }, 'dark', false],
    [{ 'data-color-mode': 'dark', 'data-dark-theme': 'dark_high_contrast' }, 'dark', true],
    [{ 'data-color-mode': 'light', 'data-light-theme': 'dark' }, 'dark', false],
    [{ 'data-color-mode': 'dark' }, 'dark', false],
    [{ 'data-color-mode': 'original' }, 'auto', false],
    [{ 'data-color-mode': 'auto', 'data-light-theme': 'light', 'data-dark-theme': 'dark' }, 'auto', false],
    [{ 'data-color-mode': 'auto', 'data-light-theme': 'light_high_contrast' }, 'light', true],
    [{ 'data-color-mode': 'auto', 'data-light-theme': 'dark_dimmed', 'data-dark-theme': 'dark' }, 'dark', false],
  ] as const)('%j is %s', (attributes, mode, isHighContrast) => {
    for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
    expect(readTheme(document)).toEqual({ mode, isHighContrast });
  });
});
