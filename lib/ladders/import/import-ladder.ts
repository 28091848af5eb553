import { readFrontMatter } from './formats/front-matter';
import { readHeadings } from './formats/headings';
import { readTables } from './formats/markdown-tables';
import type { Found } from './found';
import { readGrid } from './grid';
import { htmlToMarkdown, isHtml } from './html-text';
import { LIMITS } from './limits';
import { readBlocks } from './markdown';
import { parseJson } from './parse/json';
import { delimiterOf, parseSeparated } from './parse/separated';
import { parseToml } from './parse/toml';
import { parseYaml } from './parse/yaml';
import { readTree } from './read-tree';
import { type ImportResult, type Notation, type Refusal, refuse } from './source';
import { toSource } from './to-source';
import type { Tree } from './tree';

/**
 * Reads a company's ladder from the text of a file, or from what was pasted. Never runs any of it; never takes part of it:
 * either everything that was recognised, or a refusal. `fileName` only helps where the text could be two things.
 */
export function importLadder(given: string, fileName = ''): ImportResult {
  const text = given.replace(/^\ufeff/, '');
  const trouble = gate(text);
  if (trouble) return trouble;
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (ending === 'toml' || isToml(text)) return fromData(parseToml(text), 'toml');
  if (/^ya?ml$/.test(ending)) return fromData(parseYaml(text), 'yaml');
  if (ending === 'json' || /^\s*[[{]/.test(text)) return fromJson(text);
  if (/^html?$/.test(ending) || isHtml(text)) return fromMarkdown(htmlToMarkdown(text), 'html');
  return fromText(text, ending);
}

function gate(text: string): Refusal | null {
  if (text.length > LIMITS.text) return refuse('too-large');
  if (text.trim() === '') return refuse('empty');
  const strange = text.slice(0, 4000).match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return strange > 4 || /^(PK\W|%PDF|\{\\rtf)/.test(text) ? refuse('not-text') : null;
}

function fromJson(text: string): ImportResult {
  const json = parseJson(text);
  if (json.ok || json.reason !== 'broken-json') return fromData(json, 'json');
  // Keys without quotes and a comma too many are YAML still.
  const yaml = parseYaml(text);
  const read = fromData(yaml, 'yaml');
  return read.ok ? read : refuse('broken-json', json.line ?? read.line);
}

function fromData(parsed: { ok: true; tree: Tree } | Refusal, notation: Notation): ImportResult {
  if (!parsed.ok) return parsed;
  return settle(readTree(parsed.tree), notation) ?? refuse('nothing-found');
}

/** Pages with a head, YAML, a table by separators, or Markdown: the first that says something. */
function fromText(text: string, ending: string): ImportResult {
  const paged = settle(readFrontMatter(text), 'markdown');
  if (paged) return paged;
  const isYaml = looksLikeYaml(text);
  const yaml = isYaml || text.startsWith('---') ? fromYaml(text) : null;
  if (yaml?.ok) return yaml;
  const table = fromSeparated(text, ending);
  if (table) return table;
  const markdown = fromMarkdown(text, 'markdown');
  if (markdown.ok) return markdown;
  if (isCode(text)) return refuse('code');
  return isYaml && yaml ? yaml : markdown;
}

/** A page whose head holds everything is YAML up to its end. */
function fromYaml(text: string): ImportResult {
  const head = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text)?.[1];
  const whole = fromData(parseYaml(text), 'yaml');
  if (whole.ok || head === undefined) return whole;
  const read = fromData(parseYaml(head), 'yaml');
  return read.ok ? read : whole;
}

function fromSeparated(text: string, ending: string): ImportResult | null {
  const isNamed = ending === 'csv' || ending === 'tsv';
  const delimiter = delimiterOf(text);
  if (delimiter === null || (!isNamed && /^\s*([#|*-]|\d+[.)])/.test(text))) return null;
  const parsed = parseSeparated(text, delimiter);
  const notation = delimiter === '\t' ? 'tsv' : 'csv';
  if (!parsed.ok) return isNamed ? parsed : null;
  if (!isNamed && (parsed.rows.length < 2 || parsed.agreement < 0.8)) return null;
  return settle(readGrid(parsed.rows), notation) ?? (isNamed ? refuse('nothing-found') : null);
}

/** Tables or bullets, whichever say more. */
function fromMarkdown(text: string, notation: Notation): ImportResult {
  const blocks = readBlocks(text);
  const [table, headings] = [readTables(blocks), readHeadings(blocks)];
  const found = (table?.lines.length ?? 0) >= (headings?.lines.length ?? 0) ? table : headings;
  return settle(found, notation) ?? refuse('nothing-found');
}

function settle(found: Found | Refusal | null, notation: Notation): ImportResult | null {
  if (found === null) return null;
  return 'ok' in found ? found : toSource(found, notation);
}

/** Half of what it says is under a key. */
function looksLikeYaml(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const keyed = lines.filter((line) =>
    /^\s*(?:- +)*(?:"[^"]*"|'[^']*'|[\w][\w .&/+-]{0,60}):(?:\s|$)/.test(line),
  ).length;
  return keyed * 3 >= lines.length && keyed > 1;
}

function isToml(text: string): boolean {
  return (
    /^[ \t]*\[{1,2}[\w."' -]{1,200}\]{1,2}[ \t]*(?:#.*)?$/m.test(text) &&
    /^[ \t]*[\w."-]{1,200}[ \t]*=[ \t]*\S/m.test(text)
  );
}

function isCode(text: string): boolean {
  return /^[ \t]*(?:import\s.+from\s|export\s+(?:const|default|type)|(?:module\.)?exports\b|(?:const|let|var|function|class)\s+\w+|window\.\w+\s*=|def\s+\w+\(|#include|<\?php)/m.test(
    text,
  );
}
