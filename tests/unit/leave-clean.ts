import { afterEach, vi } from 'vitest';

// Test files share a process: what one leaves on the page or on the clock, the next one would find.
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  if (typeof document === 'undefined') return;
  document.body.replaceChildren();
  localStorage.clear();
});
