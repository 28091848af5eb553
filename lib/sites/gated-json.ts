const LARGEST = 8_000_000;
const DEEPEST = 60;

/** A site's JSON as data, or undefined for none, for more than 8 million units and for what is nested too deep to be real. */
export function parseGated(text: string): unknown {
  if (text.length > LARGEST || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Each unit is looked at once: a pattern for whole texts would go over an unfinished one again and again. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (isInText && unit === '\\') at += 1;
    else if (unit === '"') isInText = !isInText;
    else if (!isInText && (unit === '[' || unit === '{')) depth += 1;
    else if (!isInText && (unit === ']' || unit === '}')) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
