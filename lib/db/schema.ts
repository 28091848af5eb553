import { Dexie, type Table } from 'dexie';
import { normaliseArtifact, normaliseWin } from '@/lib/db/rows/normalise';
import type { Alias } from '@/lib/domain/alias';
import type { StoredProject } from '@/lib/domain/audit/audit-project';
import type { StoredGap } from '@/lib/domain/audit/stored-gap';
import type { CheckIn } from '@/lib/domain/check-in/check-in';
import { type AggregateRow, ALL, CHANGED, COUNTING, HEAD } from '@/lib/domain/counting/aggregate-row';
import type { Employer } from '@/lib/domain/employer';
import type { Explained } from '@/lib/domain/glossary';
import type { Host } from '@/lib/domain/host';
import type { KeptRow } from '@/lib/domain/kept-backup';
import type { StoredLadder } from '@/lib/domain/ladder/stored-ladder';
import type { FoldedRow } from '@/lib/domain/merge/folded-row';
import type { HandedPacket } from '@/lib/domain/packet/handed-packet';
import type { Chapter } from '@/lib/domain/plan/chapter';
import type { Plan } from '@/lib/domain/plan/plan';
import type { Claim } from '@/lib/domain/proof/claim';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import type { Settings } from '@/lib/domain/settings';
import type { Criterion } from '@/lib/domain/talk/criterion';
import type { Talk } from '@/lib/domain/talk/talk';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Draft } from '@/lib/domain/win/draft';
import type { Sighting } from '@/lib/domain/win/sighting';
import type { Win } from '@/lib/domain/win/win';

/** Every version that was ever shipped, oldest first. Add to the end; change nothing that has shipped. */
export const SHIPPED_STORES = [
  {
    version: 1,
    stores: {
      wins: 'id, occurredOn, createdAt, status, deletedAt',
      artifacts: 'id, winId, &key',
      evidence: 'id, winId, &[winId+ladderId+behaviourId], [ladderId+behaviourId]',
      claims: 'id, &[ladderId+behaviourId]',
      drafts: 'id, &[surface+key]',
      settings: 'id',
    },
  },
  {
    version: 2,
    stores: {
      hosts: 'id, &origin',
      sightings: 'id, &[site+layout]',
      wins: 'id, occurredOn, createdAt, status, deletedAt, [status+occurredOn+createdAt], [status+deletedAt]',
    },
  },
  {
    version: 3,
    stores: {
      checkIns: 'id, &monday',
      wins: 'id, occurredOn, createdAt, status, deletedAt, [status+occurredOn+createdAt], [status+deletedAt], followUpOn',
    },
  },
  {
    version: 4,
    stores: {
      // There is no table of projects: what a win belongs to is read off the keys of its artifacts, and what was said of
      // such a project is in `auditProjects`. `projectId` of a win is kept for a log that has it; nothing sets it.
      ladders: 'id, &ladderId',
      snapshots: 'id, [ladderId+takenOn]',
      auditProjects: 'id, &key',
      gaps: 'id, &[ladderId+behaviourId]',
      plans: 'id, startedOn',
      chapters: 'id, startedOn',
      employers: 'id',
      wins: 'id, occurredOn, createdAt, status, deletedAt, [status+occurredOn+createdAt], [status+deletedAt], followUpOn, *shownNone',
    },
  },
  {
    version: 5,
    stores: {
      aliases: 'id, &[kind+term]',
      glossary: 'id, &term',
      packets: 'id, handedOn',
      talks: 'id',
      criteria: 'id, talkId',
      backups: 'id, takenAt',
      folded: 'id, into',
    },
  },
  {
    version: 6,
    stores: { aggregates: 'id' },
  },
] as const;

export class WinnowDatabase extends Dexie {
  declare wins: Table<Win, string>;
  declare artifacts: Table<Artifact, string>;
  declare evidence: Table<Evidence, string>;
  declare claims: Table<Claim, string>;
  declare drafts: Table<Draft, string>;
  declare settings: Table<Settings, string>;
  declare hosts: Table<Host, string>;
  declare sightings: Table<Sighting, string>;
  declare checkIns: Table<CheckIn, string>;
  declare ladders: Table<StoredLadder, string>;
  declare snapshots: Table<StoredSnapshot, string>;
  declare auditProjects: Table<StoredProject, string>;
  declare gaps: Table<StoredGap, string>;
  declare plans: Table<Plan, string>;
  declare chapters: Table<Chapter, string>;
  declare employers: Table<Employer, string>;
  declare aliases: Table<Alias, string>;
  declare glossary: Table<Explained, string>;
  declare packets: Table<HandedPacket, string>;
  declare talks: Table<Talk, string>;
  declare criteria: Table<Criterion, string>;
  declare backups: Table<KeptRow, string>;
  declare folded: Table<FoldedRow, string>;
  declare aggregates: Table<AggregateRow, string>;

  constructor(name: string) {
    // Relaxed durability, the default, may lose an acknowledged save when the machine loses power.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of SHIPPED_STORES) this.version(version).stores(stores);
    this.wins.hook('reading', normaliseWin);
    this.artifacts.hook('reading', normaliseArtifact);
    // Of a log that begins here nothing is left to count.
    this.on('populate', () =>
      this.aggregates.bulkPut([
        { id: HEAD, counting: COUNTING, upTo: ALL },
        { id: CHANGED, at: '' },
      ]),
    );
  }

  /** Every table that holds what a person put in. What is counted from them is no part of the log. */
  get logTables(): Table[] {
    return this.tables.filter(({ name }) => name !== 'aggregates');
  }
}
