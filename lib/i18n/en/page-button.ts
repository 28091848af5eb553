import type { Facts } from '@/lib/domain/win/artifact';
import type { Origin, Role } from '@/lib/domain/win/win';
import { words } from '../words';

export const buttonWords = words('page-button.buttonWords', {
  win: 'Save as win',
  review: 'Save review as win',
  comment: 'Save comment as win',
  lesson: 'Save as lesson',
  list: 'Select wins…',
  saving: 'Saving…',
  reading: 'Reading…',
  saved: 'Saved',
});

export const panelWords = words('page-button.panelWords', {
  name: 'Win details',
  close: 'Close',
  outcome: 'What changed because of it?',
  role: 'Role',
  noRole: 'Not said',
  origin: 'Origin',
  behaviours: 'What it shows',
  more: 'More behaviours',
  asksOn: 'A call counts once its outcome is known: on {day} you will be asked what became of it.',
  missing: 'Not on this page: {parts}.',
  undo: 'Undo',
  keeping: 'Keeping…',
  kept: 'Kept',
  notKept: 'Not kept yet.',
  retry: 'Retry',
  tryAgain: 'Try again',
  copy: 'Copy text',
  copied: 'Copied',
  copyByHand: 'Select and copy it here',
  reload: 'Reload',
});

export const newsWords = words('page-button.newsWords', {
  waiting: 'Still saving: this takes a moment.',
  slow: 'Not saved yet: this takes longer than it should. Keep the page open; to be safe, copy the text.',
  saved: 'Saved to your inbox.',
  existing: 'Already in your log.',
  restored: 'Back from the trash, as it was.',
  undone: 'Moved to the trash.',
  gone: 'This win is no longer in your log.',
  merged: 'It was merged into another win meanwhile, and stays there. Press “Saved” to open it.',
});

export const excerptWords = words('page-button.excerptWords', {
  keep: 'Keep an excerpt of its text',
  kept: 'An excerpt is kept.',
  takeBack: 'Take it back',
  takenBack: 'No excerpt is kept.',
  none: 'No text of it was found on this page, so nothing is kept.',
  whose: 'For your eyes: with its link, in no document.',
});

/** What happened, what is safe, what to do. */
export const troubleWords = words('page-button.troubleWords', {
  unreachable: 'Winnow did not answer, so this may not be saved. Try again; it cannot be saved twice.',
  'storage-full': 'The disk is full, so this is not saved. Your log is intact. Free some space, then try again.',
  'storage-failed': 'Winnow could not write to its log, so this is not saved. Try again, or copy the text.',
  'switched-off': 'Your organisation has switched saving from this page off, so nothing was saved. Your log is intact.',
  refused: 'Winnow could not use this page, so nothing was saved. Copy the text and log it from the toolbar.',
  updated: 'Winnow was updated while this page was open. The text stays here: copy it if you need it, then reload.',
  moved: 'The page changed before it could be read, so nothing was saved. Press again.',
  gone: 'This win is no longer in your log, and the last words may go with it. Copy them, or press the button to save it again.',
  undo: 'That could not be undone, so the win is still in your log. Try again, or open it from the button.',
  open: 'Winnow did not answer, so the win was not opened. It is still in your log. Try again.',
});

export const roleNames: Record<Role, string> = words('page-button.roleNames', {
  drove: 'I drove it',
  'co-led': 'I co-led it',
  contributed: 'I contributed',
  reviewed: 'I reviewed it',
  mentored: 'I mentored',
  advised: 'I advised',
});

export const originNames: Record<Origin, string> = words('page-button.originNames', {
  unclear: 'Unclear',
  identified: 'I found it',
  assigned: 'It was handed to me',
});

/** The built-in ladder in few words: a category, and its behaviours by id. */
export const behaviourNames: readonly (readonly [category: string, behaviours: Record<string, string>])[] = words(
  'page-button.behaviourNames',
  [
    [
      'Problem ownership',
      {
        'find-problems': 'Found the problem',
        'resolve-ambiguity': 'Drove it to a decision',
        'own-incidents': 'Owned an incident',
      },
    ],
    [
      'Technical scope',
      {
        architecture: 'Architecture decision',
        'written-pushback': 'Written pushback',
        'failure-modes': 'Failure modes and cost',
      },
    ],
    [
      'Multiplying others',
      { 'review-impact': 'Review changed practice', unblock: 'Unblocked someone', mentor: 'Taught beyond syntax' },
    ],
    [
      'Communication and influence',
      {
        proposal: 'Proposal changed the team',
        translate: 'Explained to non-engineers',
        stakeholders: 'Kept others informed',
      },
    ],
    [
      'Judgement and autonomy',
      {
        'independent-call': 'Made my own call',
        'reasoned-no': 'Said no with reasons',
        'change-course': 'Changed my direction',
      },
    ],
  ],
);

export const partNames: Record<keyof Facts | 'title', string> = words('page-button.partNames', {
  title: 'title',
  state: 'state',
  draft: 'draft state',
  author: 'author',
  reviewers: 'reviewers',
  assignees: 'assignees',
  labels: 'labels',
  milestone: 'milestone',
  mergedAt: 'merge date',
  mergedBy: 'who merged',
  createdAt: 'opening date',
  base: 'base branch',
  head: 'branch',
  commits: 'commits',
  additions: 'added lines',
  deletions: 'removed lines',
  changedFiles: 'changed files',
  linkedIssues: 'linked issues',
  viewer: 'your name',
  viewerRole: 'your part',
  authorAssociation: 'standing in the project',
  verdict: 'verdict',
  comments: 'number of comments',
  submittedAt: 'date of the review',
  reviewer: 'reviewer',
  type: 'type',
  status: 'status',
  statusCategory: 'kind of status',
  resolution: 'resolution',
  resolutionDate: 'date of resolution',
  priority: 'priority',
  assignee: 'assignee',
  reporter: 'reporter',
  created: 'date of creation',
  components: 'components',
  fixVersions: 'fix versions',
  epic: 'epic',
  parent: 'parent ticket',
  storyPoints: 'story points',
  sprint: 'sprint',
  issueLinks: 'linked tickets',
});
