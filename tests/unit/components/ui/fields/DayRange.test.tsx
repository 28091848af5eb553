// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DayRange } from '@/components/ui/fields/DayRange';
import { EARLIEST_DAY } from '@/lib/domain/day';

const TODAY = '2026-11-29';

it.each([
  ['a window', '2026-01-01', TODAY, TODAY, [null, null]],
  ['backwards', '2026-06-02', '2026-06-01', TODAY, [/after the last/, null]],
  ['a day without its year', '0002-06-01', TODAY, TODAY, [/whole date/, null]],
  ['two days that are none', '', '', TODAY, [/whole date/, /whole date/]],
  ['still to come', '2026-01-01', '2026-11-30', TODAY, [null, /not come/]],
  ['all of it still to come', '2026-11-30', '2026-12-01', TODAY, [/not come/, null]],
  ['whatever is still to come, where that may be', '2026-01-01', '2026-11-30', undefined, [null, null]],
])('says at each day what is wrong with it: %s', (_name, from, to, latest, troubles) => {
  render(<DayRange from={from} to={to} latest={latest} onChange={() => {}} />);
  for (const [at, label] of ['From', 'To'].entries()) {
    const field = screen.getByLabelText<HTMLInputElement>(label);
    expect([field.min, field.max]).toEqual([EARLIEST_DAY, latest ?? '']);
    const said = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? null;
    const trouble = troubles[at] ?? null;
    if (trouble === null) expect(said).toBeNull();
    else expect(said).toMatch(trouble);
  }
});

it('gives on the day that was typed, and no other', () => {
  const onChange = vi.fn();
  render(<DayRange from="2026-01-01" to="2026-02-01" onChange={onChange} />);
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-01-15' } });
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-03-01' } });
  expect(onChange.mock.calls).toEqual([[{ from: '2026-01-15' }], [{ to: '2026-03-01' }]]);
});
