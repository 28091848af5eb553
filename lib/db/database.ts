import { keepAggregates } from './keep-aggregates';
import { noteChanges } from './note-changes';
import { WinnowDatabase } from './schema';
import { settleWrites } from './settle-writes';

/** The user's log. A page works on one database for as long as it lives. */
export const db = new WinnowDatabase('winnow');
// First, so that what is kept for counting is not noted as a part of the log.
db.use(keepAggregates);
db.use(noteChanges);
settleWrites(db);
