import { CORE_SCHEMA, loadAll, realMapTag, YAMLException } from 'js-yaml';
import { LIMITS } from '../limits';
import { type Refusal, type RefusalReason, refuse } from '../source';
import { type Tree, toTree } from '../tree';

/** No tags but the core's own, few aliases, no merging of maps; a key that is there twice is refused. */
const OPTIONS = { schema: CORE_SCHEMA.withTags(realMapTag), maxAliases: LIMITS.aliases };

/** YAML as a tree; several documents as a list of them. */
export function parseYaml(text: string): { ok: true; tree: Tree } | Refusal {
  const trouble = gate(text);
  if (trouble) return refuse(trouble);
  try {
    const values = loadAll(text, OPTIONS).filter((value) => value !== null && value !== undefined);
    return toTree(values.length === 1 ? values[0] : values);
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof RangeError) return refuse('too-deep');
  if (!(error instanceof YAMLException)) return refuse('broken-yaml');
  const known = TROUBLES.find(([told]) => told.test(error.reason))?.[1];
  return known ? refuse(known) : refuse('broken-yaml', error.mark && error.mark.line + 1);
}

/** The parser tells its troubles by sentences only; what it says otherwise is a broken file all the same. */
const TROUBLES: readonly [RegExp, RefusalReason][] = [
  [/maxDepth/, 'too-deep'],
  [/maxAliases/, 'too-many-aliases'],
  [/^duplicated mapping key/, 'doubled-keys'],
  [/^unknown \w+ tag|explicit tag$|^undeclared tag/, 'yaml-tags'],
];

/** What a parser would take too long for: a line that opens more than a ladder is deep, aliases and documents by the hundred. */
function gate(text: string): RefusalReason | null {
  if (/(?:[[{]\s*){25}/.test(text) || /^[ \t]*(?:[-?:][ \t]+){25}/m.test(text) || isIndented(text)) return 'too-deep';
  if (countOf(text, /(?<![^\s[{,:-])\*[\w-]+(?![^\s\]},:])/g) > LIMITS.aliases) return 'too-many-aliases';
  return countOf(text, /^(?:---|\.\.\.)/gm) > LIMITS.documents ? 'too-many-values' : null;
}

/** Block after block, each further in than the one before. */
function isIndented(text: string): boolean {
  let depth: number[] = [];
  for (const line of text.split('\n')) {
    const indent = /^ *(?=\S)/.exec(line)?.[0].length;
    if (indent === undefined) continue;
    depth = [...depth.slice(-200).filter((outer) => outer < indent), indent];
    if (depth.length > 4 * LIMITS.depth) return true;
  }
  return false;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
