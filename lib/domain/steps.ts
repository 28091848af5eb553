/** Work that can be left after each step and taken up again, so that whoever runs it may do something else between. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it in one go. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
