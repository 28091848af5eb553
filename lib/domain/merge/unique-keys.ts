/** What a table says of itself to the merge; a test holds it against the schema of the database. */
interface TableLaw {
  /** Fields of which no two rows may have the same; null: rows are told apart by their id alone. */
  unique: readonly string[] | null;
  /**
   * Where a row names rows of other tables: a path, in which `*` is every item of a list or value of a record. What a
   * snapshot names is frozen, and no reference: it reads the same without the log.
   */
  refers: Readonly<Record<string, string>>;
  /**
   * How rows that meet under one key become one. `latest`: by revision, as if they had been one row from the start;
   * `both`: two things were saved, and nothing of either is given up.
   */
  folds?: 'latest' | 'both';
}

const byId = { unique: null, refers: {} } as const satisfies TableLaw;

/** Every table of the log: its unique key and its references. */
export const TABLE_LAWS: Readonly<Record<string, TableLaw>> = {
  wins: { unique: null, refers: { employerId: 'employers' }, folds: 'both' },
  artifacts: { unique: ['key'], refers: { winId: 'wins' }, folds: 'both' },
  evidence: { unique: ['winId', 'ladderId', 'behaviourId'], refers: { winId: 'wins' } },
  claims: { unique: ['ladderId', 'behaviourId'], refers: {} },
  drafts: { unique: ['surface', 'key'], refers: {} },
  settings: byId,
  hosts: { unique: ['origin'], refers: {} },
  sightings: { unique: ['site', 'layout'], refers: {} },
  checkIns: { unique: ['monday'], refers: { 'winIds.*': 'wins' } },
  ladders: { unique: ['ladderId'], refers: {} },
  snapshots: byId,
  auditProjects: { unique: ['key'], refers: { foundWin: 'wins', decidedWin: 'wins', wroteWin: 'wins' } },
  gaps: { unique: ['ladderId', 'behaviourId'], refers: {} },
  plans: {
    unique: null,
    refers: {
      'steps.*.*': 'wins',
      startSnapshotId: 'snapshots',
      'checkpoints.*.snapshotId': 'snapshots',
      endSnapshotId: 'snapshots',
    },
  },
  chapters: { unique: null, refers: { snapshotId: 'snapshots' } },
  employers: byId,
  aliases: { unique: ['kind', 'term'], refers: {} },
  glossary: { unique: ['term'], refers: {} },
  packets: {
    unique: null,
    // A handed packet stays as it was handed over; this only tells which win of the log an entry is.
    refers: {
      'packet.headlines.*.winId': 'wins',
      'packet.categories.*.behaviours.*.entries.*.winId': 'wins',
      'packet.lessons.*.winId': 'wins',
      'packet.appendix.*.winId': 'wins',
    },
  },
  talks: byId,
  criteria: { unique: null, refers: { talkId: 'talks' } },
};

/** Stays on its machine: what is being typed there, and what was kept there before a merge. */
export const MACHINE_TABLES: readonly string[] = ['drafts', 'backups'];

/** Where the merge keeps the rows that another one stands for. */
export const FOLDED = 'folded';
