import * as v from 'valibot';
import { browser } from 'wxt/browser';

// What the popup does not use of the schema library anyway would be carried by it all the same.
const names = v.custom<string[] | 'all'>((value) => value === 'all' || v.is(v.array(v.string()), value));
const JournalEntrySchema = v.object({
  /** When the first row of it was written, ms since 1970. */
  at: v.number(),
  /** Whether the transaction is known to be committed. */
  done: v.boolean(),
  put: v.record(v.string(), names),
  removed: v.record(v.string(), names),
});
/** Names of the rows that one transaction changes, by table; no words of the user's. */
export type JournalEntry = v.InferOutput<typeof JournalEntrySchema>;
/** Entries by the key that each is stored under. */
export type Journal = Map<string, JournalEntry>;

export const JOURNAL = 'journal:';

/** What was stored, as a fresh object; undefined where it is no entry. */
export function parseEntry(stored: unknown): JournalEntry | undefined {
  const parsed = v.safeParse(JournalEntrySchema, stored);
  return parsed.success ? parsed.output : undefined;
}

/** Keys of `storage.local`, without reading what they hold where the browser can do that. */
export async function listKeys(): Promise<string[]> {
  const area: object & { getKeys?: () => Promise<string[]> } = browser.storage.local;
  const keys = await readKeys(area).catch(() => undefined);
  return keys ?? Object.keys(await browser.storage.local.get(null));
}

async function readKeys(area: { getKeys?: () => Promise<string[]> }): Promise<string[] | undefined> {
  return area.getKeys?.();
}

/** What was being written and is not known to have reached the copy. */
export async function readJournal(): Promise<Journal> {
  const keys = (await listKeys()).filter((key) => key.startsWith(JOURNAL));
  const stored = keys.length > 0 ? await browser.storage.local.get(keys) : {};
  const journal: Journal = new Map();
  for (const [key, value] of Object.entries(stored)) {
    const entry = parseEntry(value);
    if (entry) journal.set(key, entry);
  }
  return journal;
}
