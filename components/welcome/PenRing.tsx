import type { ReactNode } from 'react';

/** What a pen has drawn a ring around. */
export function PenRing({ children }: { children: ReactNode }) {
  return (
    <span className="sketch-ringed">
      {children}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden focusable="false">
        <path d="M4 46C6 12 36 3 58 4C84 5 97 20 97 48C98 82 76 97 46 96C18 95 3 82 4 44" />
      </svg>
    </span>
  );
}
