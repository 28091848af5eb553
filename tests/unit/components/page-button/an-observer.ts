import { vi } from 'vitest';

interface Look {
  isIntersecting: boolean;
  /** Undefined in a browser that cannot tell. */
  isVisible?: boolean;
}

/** Stands in for the browser's observer; `look` has it report on whatever watches `target`. */
export function standInObserver() {
  const watching = new Map<Element, (looks: Look[]) => void>();
  class Observer {
    readonly #report: (looks: Look[]) => void;
    constructor(report: (looks: Look[]) => void) {
      this.#report = report;
    }
    observe(target: Element) {
      watching.set(target, this.#report);
    }
    unobserve(target: Element) {
      watching.delete(target);
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  return { look: (target: Element, ...looks: Look[]) => watching.get(target)?.(looks) };
}
