import { LIMITS } from '../limits';
import { type Refusal, refuse } from '../source';
import { type Tree, toTree } from '../tree';

/** JSON as a tree; `line` of a refusal is where it stops to be JSON. */
export function parseJson(text: string): { ok: true; tree: Tree } | Refusal {
  if (isTooDeep(text)) return refuse('too-deep');
  try {
    return toTree(JSON.parse(text));
  } catch (error) {
    return refuse('broken-json', lineOf(text, error));
  }
}

/** Before anything is made of it: brackets within brackets, outside of strings. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === 92) at += 1;
      else if (sign === 34) quoted = false;
    } else if (sign === 34) quoted = true;
    else if (sign === 91 || sign === 123) {
      depth += 1;
      if (depth > LIMITS.depth) return true;
    } else if (sign === 93 || sign === 125) depth -= 1;
  }
  return false;
}

function lineOf(text: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const at = /position (\d+)/.exec(message)?.[1];
  return at ? text.slice(0, Number(at)).split('\n').length : undefined;
}
