import type { UpdateAudience } from '@/lib/domain/talk/stakeholder-update';
import type { OwnRefusal } from '../say-refusal';
import { words } from '../words';

export const stakeholderUpdateWords = words('stakeholder-update.stakeholderUpdateWords', {
  title: 'Update for stakeholders',
  lead: 'Five lines from this week’s wins, read in twenty seconds. Change what you like, copy it, and send it yourself: Winnow sends nothing.',
  week: 'Week of {from} to {to}.',
  audience: 'Who is it for?',
  audiences: {
    'product-manager': 'Product manager',
    outsider: 'Someone outside the team',
  } satisfies Record<UpdateAudience, string>,
  audienceWhat: {
    'product-manager': 'In the words of your wins: the plain line where there is one, else the title.',
    outsider: 'Without jargon: wins that have no plain words are left out.',
  } satisfies Record<UpdateAudience, string>,
  text: 'The update',
  copy: 'Copy',
  copied: 'Copied. Paste it where they read.',
  copyFailed: 'The browser did not let Winnow copy. Select the text and copy it by hand.',
  again: 'Write it again from this week’s wins',
  renewed: 'Written again from this week’s wins.',
  kept: 'What you change is kept here.',
  notKept: 'This text cannot be kept if you leave the page. Copy it before you go.',
  unfilled: {
    one: '{n} line still ends in “…”: fill it in, or take the line out.',
    other: '{n} lines still end in “…”: fill them in, or take them out.',
  },
  seconds: { one: 'About {n} second to read.', other: 'About {n} seconds to read.' },
  noWins: 'No win of this week is ready to tell. Log or keep one and come back, or write the lines yourself.',
  logOne: 'Log a win',
  withheld: {
    one: '{n} private or confidential win of this week is left out.',
    other: '{n} private or confidential wins of this week are left out.',
  },
  unplain: 'Left out, because an outsider would stumble over the words. Give each a line for a non-engineer:',
  plain: 'Winnow sees no word that an outsider would stumble over.',
  jargon: 'An outsider may stumble over: {words}.',

  sent: 'I sent it',
  toWhom: 'To whom did you send it?',
  who: 'Name or role',
  whoNeeded: 'Say to whom: a name or a role is enough.',
  as: 'They are',
  outside: 'Outside my team',
  outsideHint: 'Only somebody outside your team counts for “{statement}”.',
  log: 'Log it',
  cancel: 'Cancel',
  logged: 'Logged: sent to {name}.',
  loggedInside: 'Logged: sent to {name}. It counts as somebody inside your team, not outside it.',
  already: 'This week’s update for this reader is logged already.',
  open: 'Open that win',
  undo: 'Undo',
  undone: 'Taken back. The win is in the trash.',
  elsewhere: 'Your ladder has no behaviour for it, so it is kept under “{statement}” of the built-in ladder.',
  winTitle: 'Sent the week’s update to {name}',
  winDid: 'I wrote the five-line update of the week from {day} and sent it to {name}.',
  fromPlan: 'Copy it and log it as sent',
});

/** The five lines. */
export const updateLineWords = words('stakeholder-update.updateLineWords', {
  first: 'This week',
  also: 'Also',
  next: 'Next',
  need: 'I need from you',
  thanks: 'Thanks to',
  noNeed: 'Nothing this week.',
  blank: '…',
});

/** What happened, what is safe, what to do. */
export const updateTrouble: Record<OwnRefusal, string> = words('stakeholder-update.updateTrouble', {
  'not-found': 'The win is not in the log any more; it may have been deleted in another tab. The text is still here.',
  'storage-full':
    'The disk or the browser’s storage is full. Your log and this text are as they were. Free some space, then try again.',
  'storage-failed': 'The browser refused to write. Your log and this text are as they were. Try again.',
});
