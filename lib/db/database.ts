import { keepAggregates } from '@/lib/db/counting/keep-aggregates';
import { settleWrites } from '@/lib/db/counting/settle-writes';
import { DEMO_LOG, isDemo, OWN_LOG } from '@/lib/db/opening/which-log';
import { noteChanges } from '@/lib/db/watching/note-changes';
import { WinnowDatabase } from './schema';

/** The user's log, or the made-up one. A page works on one database for as long as it lives. */
export const db = new WinnowDatabase(isDemo ? DEMO_LOG : OWN_LOG);
// First, so that what is kept for counting is not noted as a part of the log.
db.use(keepAggregates);
db.use(noteChanges);
settleWrites(db);
