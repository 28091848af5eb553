import type { ChapterReason } from '@/lib/domain/plan/chapter';
import { words } from '../words';

export const movingOnWords = words('moving-on.movingOnWords', {
  title: 'Moving on',
  lead: 'A promotion, another level or another employer ends a chapter. Everything you logged stays; from today on you build towards the next thing.',
  reason: 'What happened?',
  reasons: {
    promoted: 'I was promoted',
    'new-level': 'A new level',
    'new-employer': 'A new employer',
  } satisfies Record<ChapterReason, string>,
  now: 'Now: {level}',
  nowAiming: 'Now: {level}, aiming at {target}',
  levelUnknown: 'level not stated',
  employer: 'Employer of the chapter that ends',
  employerHint: 'So that you can tell the chapters apart later.',
  level: 'Your level from today on',
  target: 'What you aim at next',
  optional: 'optional',
  what: 'Closing the chapter takes a last snapshot of claims and proof, files the chapter below, and sets your level with today’s date.',
  endsPlan: 'Your running plan ends with it, on day {day}, without a verdict.',
  close: 'Close this chapter',
  reasonNeeded: 'Say what happened, then close the chapter.',
  closed: 'The chapter is closed',
  closedWhat: 'Your wins are where they were. Choose the ladder of the new level, then start the next ninety days.',
  undo: 'Undo',
  undone: 'Taken back: the chapter, the plan and your level are as they were. The snapshot that was taken stays.',
  notUndone:
    'Not taken back: a plan or your level was changed since, or the log could not be written. All of it is still there.',
  ladder: 'Choose a ladder',
  plan: 'Start a plan',
  notClosed: 'The chapter was not closed',
  chapters: 'Chapters so far',
  noChapters: 'None is closed yet. Your log is one chapter so far.',
  row: '{from} – {to}',
  start: 'the beginning',
  levels: '{level} → {target}',
  numbers: 'claimed {claimed} of {of} · evidenced {evidenced} of {of}, by {ladder}',
  settingsTitle: 'Level and moving on',
  settingsWhat:
    'Correct a level or a date above. Promoted, a new level or a new employer? Move on instead: that closes the chapter, and your history stays.',
  settingsLink: 'Move on…',
});
