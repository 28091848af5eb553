/** A small seeded generator (mulberry32): numbers from 0 to 1, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of this run, from WINNOW_SEED where a run is to be repeated. */
export function chooseSeed(): number {
  return Number(process.env.WINNOW_SEED ?? Date.now() % 2 ** 32);
}
