import type { Ladder } from '@/lib/domain/ladder/ladder';

export const FORMATS = [
  'native',
  'competencies',
  'level-documents',
  'front-matter',
  'tracks',
  'dimensions',
  'markers',
  'topics',
  'numbered-levels',
  'matrix',
  'long-table',
  'headings',
] as const;
/** The shape that was recognised. */
export type FormatId = (typeof FORMATS)[number];

export const NOTATIONS = ['json', 'yaml', 'toml', 'csv', 'tsv', 'markdown', 'html'] as const;
/** What it was written in. */
export type Notation = (typeof NOTATIONS)[number];

/** One line of somebody's ladder, cleaned and never blank. */
export interface SourceLine {
  /** One of the source's levels; null where it names none. */
  level: string | null;
  category: string;
  statement: string;
  /** '' where there is none. */
  example: string;
  /** What the source itself calls the line by, as it is written there. */
  id: string | null;
}

/** What was read of a file: everything in it, of every level. */
export interface LadderSource {
  format: FormatId;
  notation: Notation;
  /** '' where it says none. */
  name: string;
  /** Lowest first; empty where the ladder has no levels. */
  levels: string[];
  /** Whether a level adds to the ones below it, or says everything by itself. */
  cumulative: boolean;
  categories: { name: string; why: string }[];
  lines: SourceLine[];
  /** A ladder that was exported by Winnow, whole. */
  ladder: Ladder | null;
}

export const REFUSALS = [
  'empty',
  'too-large',
  'not-text',
  'code',
  'broken-json',
  'broken-yaml',
  'broken-toml',
  'broken-table',
  'yaml-tags',
  'doubled-keys',
  'too-many-aliases',
  'too-deep',
  'too-many-values',
  'too-many-lines',
  'too-many-levels',
  'too-many-categories',
  'newer-version',
  'damaged-export',
  'nothing-found',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** Why nothing was imported; `line` is the first one that could not be read, from 1. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  line?: number;
}

export type ImportResult = { ok: true; source: LadderSource } | Refusal;

/** `line`: of the text, from 1; left out where no line is to blame. */
export function refuse(reason: RefusalReason, line?: number): Refusal {
  return line === undefined ? { ok: false, reason } : { ok: false, reason, line };
}
