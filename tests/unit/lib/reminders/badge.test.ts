import { expect, it } from 'vitest';
import { toBadge } from '@/lib/reminders/badge';
import { SIGN_COLOURS } from '@/lib/shortcuts/sign';

const none = { isUnsafe: false, isAsked: false, isDue: false, inbox: 0 };

it.each([
  [{}, '', 'Winnow'],
  [{ inbox: 3 }, '3', /3/],
  [{ inbox: 250 }, '99+', /250/],
  [{ isDue: true, inbox: 3 }, '•', /asked for comes due/],
  [{ isAsked: true, isDue: true }, '•', /check-in is due/],
  [{ isUnsafe: true, inbox: 3 }, '!', /^Winnow: no backup for 14 days$/],
  [{ isUnsafe: true, isDue: true }, '!', /no backup for 14 days; something that was asked for comes due/],
  [{ isUnsafe: true, isAsked: true, isDue: true }, '!', /no backup for 14 days; the weekly check-in is due/],
])('with %j the button wears “%s”, and says what for', (standing, badge, title) => {
  const sign = toBadge({ ...none, ...standing });
  expect(sign.badge).toBe(badge);
  expect(sign.title).toMatch(title);
  expect(sign.colour).toBe(SIGN_COLOURS[badge === '!' ? 'trouble' : 'news']);
});
