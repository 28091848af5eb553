import type { ArtifactState } from '@/lib/domain/win/artifact';
import { words } from '../words';
import { storageWords } from './storage';

export const listWords = words('page-list.listWords', {
  notDone: 'closed without being done',
  name: 'Select wins',
  close: 'Close',
  rows: 'On this page',
  saved: 'Saved',
  all: 'Select all on this page',
  none: 'Select none',
  save: { one: 'Save {n} win', other: 'Save {n} wins' },
  saveNone: 'Save selected',
  allPages: 'All pages…',
  ask: 'Every page of this list goes into your inbox, one page a second. You can cancel at any time; what is saved stays saved.',
  askTotal: 'It holds {total} in all.',
  leaveOut: 'Leave out what was closed without being done',
  start: 'Save all pages',
  back: 'Back',
  cancel: 'Cancel',
  resume: 'Resume',
  forget: 'Start over',
  reload: 'Reload',
  progress: 'Progress',
  busy: 'Saving {n}…',
  far: '{handled} looked at, {saved} saved.',
  farOf: '{handled} of {total} looked at, {saved} saved.',
  waiting: { one: 'The site asked to wait: {n} more second.', other: 'The site asked to wait: {n} more seconds.' },
  reading: 'Reading the list…',
  again: 'Try again',
  empty: 'Nothing on this page can be saved.',
  /** The row states no other day. */
  opened: 'opened {day}, saved with that date',
});

/** How a job ended: what happened, what is safe, what to do. Each begins or ends with what was saved. */
export const endWords = words('page-list.endWords', {
  finished: 'Done.',
  partial:
    'Only the rows on this page were saved: the site would not list the rest. Check that you are signed in, then resume, or turn the page and save from there.',
  cancelled: 'Cancelled. What is saved stays saved.',
  left: 'Saving this list was interrupted.',
  limited: 'The site asked to slow down, so Winnow stopped. What is saved stays saved; resume in a moment.',
  limitedFor:
    'The site asked to wait {n} s, so Winnow stopped. What is saved stays saved; resume and Winnow waits as long.',
  refused: 'The site gave no access to the next page. Check that you are signed in, then resume.',
  unreachable: 'The site did not answer. What is saved stays saved; resume to go on from here.',
  odd: 'The next page could not be read. What is saved stays saved; open that page and save from there, or resume.',
  silent: 'Winnow did not answer, so the last win may not be saved. Resume: nothing is saved twice.',
  ...storageWords,
  'storage-full': 'The disk is full, so Winnow stopped. Your log is intact. Free some space, then resume.',
  'storage-failed': 'Winnow could not write to its log, so it stopped. Your log is intact. Try again.',
  'switched-off': 'Your organisation has switched saving from this page off, so Winnow stopped. Your log is intact.',
  updated: 'Winnow was updated while this page was open. What is saved stays saved. Reload the page, then resume.',
  unseen: 'Winnow could not see its own button here, so nothing was saved. Close what lies over it, then press again.',
  unkept: 'Winnow cannot keep its place in this list: after a reload it starts further back. Nothing is saved twice.',
});

/** Why a list could not be read. */
export const unreadWords = words('page-list.unreadWords', {
  limited: 'The site asked to slow down, so this list was not read. Your log is as it was. Try again in a moment.',
  limitedFor: {
    one: 'The site asked to wait {n} second, so this list was not read. Your log is as it was. Try again then.',
    other: 'The site asked to wait {n} seconds, so this list was not read. Your log is as it was. Try again then.',
  },
  refused:
    'The site gave no access to this list, so it was not read. Your log is as it was. Check that you are signed in, then try again.',
  unreachable:
    'The site did not answer, so this list was not read. Your log is as it was. Check the connection, then try again.',
  odd: 'Winnow could not make sense of this list. Your log is as it was. Try again, or save each from its own page.',
  partial:
    'The site did not answer, so these are the rows on this page and what it says of them. Check that you are signed in, then try again.',
});

export const countWords = words('page-list.countWords', {
  saved: { one: '{n} saved to your inbox.', other: '{n} saved to your inbox.' },
  known: { one: '{n} was there already or left out.', other: '{n} were there already or left out.' },
  trashed: { one: '{n} is in the trash and was left there.', other: '{n} are in the trash and were left there.' },
  refused: { one: '{n} could not be saved.', other: '{n} could not be saved.' },
});

export const stateNames: Record<ArtifactState, string> = words('page-list.stateNames', {
  open: 'open',
  draft: 'draft',
  merged: 'merged',
  closed: 'closed',
  done: 'done',
});
