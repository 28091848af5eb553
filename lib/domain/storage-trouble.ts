/**
 * Why the browser did not write, whatever was asked of it; behind `storage-`, `full`: no room · `blocked`: another window
 * holds the log with an older Winnow · `outdated`: a newer Winnow has opened the log, this page may not write any more ·
 * `forbidden`: nothing may be kept here at all, as in some private windows · `failed`: anything else.
 */
export const STORAGE_TROUBLES = [
  'storage-full',
  'storage-blocked',
  'storage-outdated',
  'storage-forbidden',
  'storage-failed',
] as const;
export type StorageTrouble = (typeof STORAGE_TROUBLES)[number];

/** Whether a reason is one of the storage’s own, for which there are words in every place. */
export function isStorageTrouble(reason: string): reason is StorageTrouble {
  return STORAGE_TROUBLES.some((each) => each === reason);
}
