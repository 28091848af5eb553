const SWAPPED: Partial<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key that lies where `key` would: ← goes back where one reads from the left, and → where one reads from the right. */
export function inReadingOrder(key: string): string {
  return document.documentElement.dir === 'rtl' ? (SWAPPED[key] ?? key) : key;
}
