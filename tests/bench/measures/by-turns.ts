/** Rounds that are taken: as many as `least`, and more up to `most` until the medians stand still. */
export interface Rounds {
  least: number;
  most: number;
}

/**
 * `all` in the order of one round. Over twice as many rounds each comes after every other one as often: what one leaves
 * behind is felt by all alike.
 */
export function inTurn<T>(all: readonly T[], round: number): T[] {
  const { length } = all;
  const order = all.map((_, at) => (at % 2 === 0 ? at / 2 : length - (at + 1) / 2));
  const turned = order.flatMap((at) => all[(at + round) % length] ?? []);
  return Math.floor(round / length) % 2 === 0 ? turned : turned.reverse();
}
