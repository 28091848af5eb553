/** How much an import may be. Whatever is beyond refuses the whole file: half a ladder is worse than none. */
export const LIMITS = {
  /** UTF-16 units; the longest public ladder is a quarter of it. */
  text: 1_000_000,
  /** Lists and maps within each other. */
  depth: 24,
  /** Values of a data file, its aliases counted as often as they are used. */
  values: 60_000,
  /** Uses of YAML anchors. */
  aliases: 100,
  /** Documents of one YAML file. */
  documents: 300,
  /** Rows and columns of one table. */
  rows: 5_000,
  columns: 100,
  /** Lines of the whole file, over all levels. */
  lines: 3_000,
  levels: 40,
  categories: 200,
  /** Behaviours of one ladder: what anyone could still prove, and more. */
  behaviours: 300,
} as const;

/** UTF-16 units that are kept of one text; what is longer is cut at a character. */
export const LONGEST = { name: 120, statement: 600, example: 1_000, why: 1_000 } as const;
