import { type Document, parseAllDocuments } from 'yaml';
import { LIMITS } from '../limits';
import { type Refusal, refuse } from '../source';
import { type Tree, toTree } from '../tree';

/** YAML as a tree; several documents as a list of them. No tags but the core's own, and few aliases. */
export function parseYaml(text: string): { ok: true; tree: Tree } | Refusal {
  if (opensTooMany(text)) return refuse('too-deep');
  try {
    const read = parseAllDocuments(text, { schema: 'core', version: '1.2', merge: false, logLevel: 'silent' });
    const documents = Array.isArray(read) ? read : [];
    const broken = documents.find(({ errors }) => errors.length > 0);
    if (broken) return refuse('broken-yaml', broken.errors[0]?.linePos?.[0].line);
    if (documents.some(({ warnings }) => warnings.some(({ code }) => code === 'TAG_RESOLVE_FAILED'))) {
      return refuse('yaml-tags');
    }
    const values = documents.map(toValue).filter((value) => value !== null && value !== undefined);
    return toTree(values.length === 1 ? values[0] : values);
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

function toValue(document: Document): unknown {
  return document.toJS({ mapAsMap: true, maxAliasCount: LIMITS.aliases });
}

function reasonOf(error: unknown): 'too-many-aliases' | 'too-deep' | 'broken-yaml' {
  if (error instanceof ReferenceError && error.message.includes('Excessive')) return 'too-many-aliases';
  return error instanceof RangeError ? 'too-deep' : 'broken-yaml';
}

/** A line that opens more than a ladder is deep, by brackets or by dashes, costs a parser more than it may. */
function opensTooMany(text: string): boolean {
  return /(?:[[{]\s*){25}/.test(text) || /^[ \t]*(?:[-?:][ \t]+){25}/m.test(text);
}
