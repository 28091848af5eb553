import { expect, it } from 'vitest';
import { stillTold } from '@/lib/domain/packet/still-told';
import { logged } from '../a-win';

it('what was told may be told, or was deleted or kept back since', () => {
  const open = logged([]);
  const secret = logged([], { visibility: 'private' });
  const hush = logged([], { confidential: true });
  const log = [open, secret, hush];
  const read = (level: 'full' | 'work-safe') => {
    const { isTold, reason } = stillTold(log, level);
    return [open.win.id, secret.win.id, hush.win.id, 'gone'].map((id) => (isTold(id) ? 'told' : reason(id)));
  };
  expect(read('work-safe')).toEqual(['told', 'kept-back', 'kept-back', 'deleted']);
  expect(read('full')).toEqual(['told', 'kept-back', 'told', 'deleted']);
  expect(stillTold(log, 'full').reason(open.win.id)).toBe('other');
});
