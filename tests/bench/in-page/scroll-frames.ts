/** Runs in a page for `ms`: which part of the frames that should have come did not, percent. */
export function scrollFrames(ms: number): Promise<number> {
  const FRAME = 1000 / 60;
  return new Promise((resolve) => {
    let [start, last, late] = [0, 0, 0];
    const frame = (at: number) => {
      start ||= at;
      // A frame and a half: a clock that is not exact makes none late.
      if (last > 0 && at - last > 1.5 * FRAME) late += Math.round((at - last) / FRAME) - 1;
      last = at;
      if (at - start < ms) requestAnimationFrame(frame);
      else resolve((late / (ms / FRAME)) * 100);
    };
    requestAnimationFrame(frame);
  });
}
