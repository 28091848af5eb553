export type Answer = { ok: true } | { ok: false; reason: string };

export interface FaultyCommand {
  /** What has to be in the log beside `seedLog`. */
  before?: () => Promise<unknown>;
  run: () => Promise<Answer>;
  /** Made of several transactions: an earlier step may stand, and asking again ends it. */
  steps?: 'adds' | 'empties';
  /** It counts the log: nothing is counted before it. */
  counts?: true;
}
