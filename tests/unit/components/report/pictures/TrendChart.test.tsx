// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TrendChart } from '@/components/report/pictures/TrendChart';
import { LANGUAGES } from '@/lib/i18n/languages';

/** A figure, of twelve pixels. */
const FIGURE = 8;

describe('a trend line', () => {
  it('has room for its widest share left of it in every language, and does not hang out of its column', () => {
    const { container } = render(
      <TrendChart points={[{ month: '2026-11', part: [], whole: [], share: 1 }]} label="" />,
    );
    const shares = [...container.querySelectorAll('text[text-anchor="end"]')].slice(0, 3);
    const widest = Math.max(
      ...Object.keys(LANGUAGES).map((tongue) => new Intl.NumberFormat(tongue, { style: 'percent' }).format(1).length),
    );
    expect(shares).toHaveLength(3);
    for (const share of shares) expect(Number(share.getAttribute('x'))).toBeGreaterThanOrEqual(widest * FIGURE);
  });
});
