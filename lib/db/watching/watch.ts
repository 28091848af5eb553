import { Dexie } from 'dexie';
import { db } from '@/lib/db/database';

type Watched = 'artifacts' | 'checkIns' | 'claims' | 'criteria' | 'drafts' | 'evidence' | 'plans' | 'settings' | 'wins';

/** Calls `heard` after every write to one of the tables, by this or any other page that is open; the result stops that. */
export function watchTables(tables: readonly Watched[], heard: () => void): () => void {
  const places = tables.map((table) => `idb://${db.name}/${table}/`);
  const hear = (parts: object) => {
    const changed = Object.keys(parts);
    // `all` stands for everything: after a delete of the whole database, say.
    if (changed.some((part) => part === 'all' || places.some((place) => part.startsWith(place)))) heard();
  };
  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
