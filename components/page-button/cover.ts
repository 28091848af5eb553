/** What is painted over a button on its page. */
export interface CoverWatch {
  /** Nothing was, when the browser last looked: at most 100 ms ago. Always true where it cannot tell (Firefox). */
  isClear(): boolean;
  /** To be called when the button came to another place. */
  lookAgain(): void;
  stop(): void;
}

// `elementFromPoint` passes by what takes no pointer: an overlay with `pointer-events: none` or `inert`, a shadow, an
// outline. Chromium's observer sees all of them, but says no to every filter and fade as well.
const OPTIONS = { trackVisibility: true, delay: 100, threshold: [0, 1] };

/** Has the browser look out for anything that is painted over `target`, or alters how it looks. */
export function watchCover(target: Element): CoverWatch {
  let isClear = true;
  const observer = new IntersectionObserver((looks) => {
    const look = looks.at(-1);
    isClear = !look?.isIntersecting || Reflect.get(look, 'isVisible') !== false;
  }, OPTIONS);
  observer.observe(target);
  return {
    isClear: () => isClear,
    lookAgain() {
      isClear = true;
      observer.unobserve(target);
      observer.observe(target);
    },
    stop: () => observer.disconnect(),
  };
}
