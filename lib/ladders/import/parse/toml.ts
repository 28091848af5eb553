import { parse, TomlError } from 'smol-toml';
import { type Refusal, refuse } from '../source';
import { type Tree, toTree } from '../tree';

/** TOML as a tree; refused where it is broken, with the line, or nested deeper than 100. */
export function parseToml(text: string): { ok: true; tree: Tree } | Refusal {
  try {
    return toTree(parse(text, { maxDepth: 100, integersAsBigInt: false }));
  } catch (error) {
    if (error instanceof RangeError) return refuse('too-deep');
    return refuse('broken-toml', error instanceof TomlError ? error.line : undefined);
  }
}
