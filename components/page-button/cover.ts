/** What is painted over a button on its page. */
interface CoverWatch {
  /**
   * Whether nothing was when the last press began: by the browser's last look before it, some 100 ms old, since a page
   * could take the cover off when it hears of the press. Always true in Firefox, which cannot tell.
   */
  wasClear(): boolean;
  /** To be called when the button came to another place. */
  lookAgain(): void;
}

// `elementFromPoint` passes by what takes no pointer: an overlay with `pointer-events: none` or `inert`, a shadow, an
// outline. Chromium's observer sees all of them, but says no to every filter and fade as well.
const OPTIONS = { trackVisibility: true, delay: 100, threshold: [0, 1] };

/**
 * Has the browser look out for anything painted over `target`; `unseen` is the answer while it is out of sight, `first`
 * until the browser has looked at all.
 */
export function watchCover(target: Element, unseen: boolean, first = unseen): CoverWatch {
  let isClear = first;
  let wasClear = first;
  const observer = new IntersectionObserver((looks) => {
    const look = looks.at(-1);
    isClear = look?.isIntersecting ? Reflect.get(look, 'isVisible') !== false : unseen;
  }, OPTIONS);
  const lookAgain = () => {
    isClear = wasClear = unseen;
    observer.unobserve(target);
    observer.observe(target);
  };
  observer.observe(target);
  const begin = () => {
    wasClear = isClear;
  };
  target.addEventListener('pointerdown', begin);
  target.addEventListener('keydown', begin);
  return { wasClear: () => wasClear, lookAgain };
}
