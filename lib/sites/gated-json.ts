const LARGEST = 8_000_000;
const DEEPEST = 60;

/** A site's JSON as data, or undefined for none, for more than 8 million units and for what is nested too deep to be real. */
export function parseGated(text: string): unknown {
  if (text.length > LARGEST || isDeeperThan(text, DEEPEST)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  // Strings are skipped whole, so that a bracket in one counts for nothing.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
