/** Why nothing was written into the folder; what was there is there. */
export type FolderTrouble =
  /** None was chosen. */
  | 'no-folder'
  /** An earlier backup of this browser holds what the log does not: the user has to look at it first. */
  | 'own-first'
  /** The organisation lets no backup into a folder. */
  | 'switched-off'
  /** The browser does not let Winnow in any more, or asks first. */
  | 'withdrawn'
  /** It was moved, renamed, deleted, or its disk is not there. */
  | 'gone'
  | 'full'
  /** Another program holds the file. */
  | 'held'
  /** What was read back is not what was written. */
  | 'not-verified'
  /** The log itself could not be read. */
  | 'log-unread'
  | 'failed';

const BY_NAME: Readonly<Record<string, FolderTrouble>> = {
  NotAllowedError: 'withdrawn',
  SecurityError: 'withdrawn',
  NotFoundError: 'gone',
  TypeMismatchError: 'gone',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'held',
};

/** What an error of the browser’s file system means. */
export function troubleOf(error: unknown): FolderTrouble {
  return (error instanceof Error && BY_NAME[error.name]) || 'failed';
}
