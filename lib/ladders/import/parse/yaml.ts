import { type Document, isScalar, parseAllDocuments, visit } from 'yaml';
import { LIMITS } from '../limits';
import { type Refusal, type RefusalReason, refuse } from '../source';
import { type Tree, toTree } from '../tree';

/** YAML as a tree; several documents as a list of them. No tags but the core's own, and few aliases. */
export function parseYaml(text: string): { ok: true; tree: Tree } | Refusal {
  const trouble = gate(text);
  if (trouble) return refuse(trouble);
  try {
    // The parser looks for a doubled key in a time that grows with the square of the keys.
    const options = { schema: 'core', version: '1.2', merge: false, uniqueKeys: false, logLevel: 'silent' } as const;
    const read = parseAllDocuments(text, options);
    const documents = Array.isArray(read) ? read : [];
    const broken = documents.find(({ errors }) => errors.length > 0);
    if (broken) return refuse('broken-yaml', broken.errors[0]?.linePos?.[0].line);
    if (documents.some(({ warnings }) => warnings.some(({ code }) => code === 'TAG_RESOLVE_FAILED'))) {
      return refuse('yaml-tags');
    }
    if (documents.some(hasDoubledKey)) return refuse('doubled-keys');
    const values = documents.map(toValue).filter((value) => value !== null && value !== undefined);
    return toTree(values.length === 1 ? values[0] : values);
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

function toValue(document: Document): unknown {
  return document.toJS({ mapAsMap: true, maxAliasCount: LIMITS.aliases });
}

function hasDoubledKey(document: Document): boolean {
  let isDoubled = false;
  visit(document, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      isDoubled = new Set(keys).size < keys.length;
      return isDoubled ? visit.BREAK : undefined;
    },
  });
  return isDoubled;
}

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof ReferenceError && error.message.includes('Excessive')) return 'too-many-aliases';
  return error instanceof RangeError ? 'too-deep' : 'broken-yaml';
}

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
