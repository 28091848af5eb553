import { noteChanges } from './note-changes';
import { WinnowDatabase } from './schema';

/** The user's log. A page works on one database for as long as it lives. */
export const db = new WinnowDatabase('winnow');
db.use(noteChanges);
