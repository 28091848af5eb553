import { describe, expect, it } from 'vitest';
import { unreadAmong } from '@/components/wins/list/use-unread';
import { seniorEngineer as ladder } from '@/lib/ladders/senior-engineer';
import { logged } from '../../../lib/domain/a-win';
import { entriesOf } from '../../../lib/domain/win-list/entries-of';

const COUNT = 200;
const ENTRIES = entriesOf(
  Array.from({ length: COUNT }, () => logged([])),
  ladder,
);

/** Of two hundred wins those are read that stand before `read`; the rows from `from` to `to` are drawn. */
function among(read: number, from: number, to: number, more: number[] = []) {
  const wins = ENTRIES.map((entry, at) => ({ ...entry, id: String(at), isRead: at < read }));
  const drawn = Array.from({ length: to - from }, (_, at) => from + at);
  const places = unreadAmong(wins, [...drawn, ...more]).map(({ id }) => Number(id));
  return places.length === 0 ? null : [places[0], places.at(-1)];
}

describe('what is to be read of a list', () => {
  it.each([
    ['nothing where all that is drawn is read', among(50, 20, 50), null],
    ['what is drawn and not read, with the rows beside it', among(50, 40, 60), [20, 99]],
    ['no more than there are', among(0, 0, 20), [0, 49]],
    ['not all rows up to the one that has the focus', among(50, 10, 60, [199]), [20, 130]],
  ])('is %s', (_, found, expected) => expect(found).toEqual(expected));
});
