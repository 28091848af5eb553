import type { Packet } from '@/lib/domain/packet/packet';

const TALL_ROWS = 8;

/** Whether the rows of the grid take so much of page one that each is one line, and all that stands beside them is short. */
export function isLongGrid({ categories }: Pick<Packet, 'categories'>): boolean {
  return categories.length > TALL_ROWS;
}
