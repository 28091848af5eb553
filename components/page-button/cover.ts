/** What is painted over a button on its page. */
interface CoverWatch {
  /** Nothing was, when the browser last looked: some 100 ms ago. In Firefox, which cannot tell, always nothing. */
  isClear(): boolean;
  /** To be called when the button came to another place. */
  lookAgain(): void;
}

// `elementFromPoint` passes by what takes no pointer: an overlay with `pointer-events: none` or `inert`, a shadow, an
// outline. Chromium's observer sees all of them, but says no to every filter and fade as well.
const OPTIONS = { trackVisibility: true, delay: 100, threshold: [0, 1] };

/** Has the browser look out for anything painted over `target`; `unseen` is the answer while it is out of sight. */
export function watchCover(target: Element, unseen: boolean): CoverWatch {
  let isClear = unseen;
  const observer = new IntersectionObserver((looks) => {
    const look = looks.at(-1);
    isClear = look?.isIntersecting ? Reflect.get(look, 'isVisible') !== false : unseen;
  }, OPTIONS);
  const lookAgain = () => {
    isClear = unseen;
    observer.unobserve(target);
    observer.observe(target);
  };
  lookAgain();
  return { isClear: () => isClear, lookAgain };
}
