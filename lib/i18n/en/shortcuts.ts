import { words } from '../words';

export const menuWords = words('shortcuts.menuWords', {
  page: 'Save page as a win',
  selection: 'Save selection as a win',
  link: 'Save link as a win',
});

export const omniboxWords = words('shortcuts.omniboxWords', {
  idle: 'Type what you did; Enter logs it as a win of today',
  logs: 'Enter logs a win of today: {text}',
});

export const signWords = words('shortcuts.signWords', {
  added: 'Saved: {title}',
  existing: 'Already in your log: {title}',
  restored: 'Back from the trash: {title}',
  notRead: '{saved}. The page did not show: {parts}',
  cut: '{saved}. It was too long to keep whole: its end is missing',
  refused: 'Not saved. Your words are in the tab that opened',
});

/** Why a tab with a new win opened by itself. */
export const carriedWords = words('shortcuts.carriedWords', {
  title: 'That was not saved',
  'storage-blocked':
    'Another window still runs an older Winnow and holds your log. Your words are below, and what was saved before is safe. Close or reload that window, then try again.',
  'storage-outdated':
    'Winnow was updated in between. Your words are below, and what was saved before is safe. Reload this page, then try again.',
  'storage-forbidden':
    'This browser lets Winnow keep nothing: the window is private, or its history is never remembered. Your words are below: copy them, then open Winnow in an ordinary window.',
  'storage-full':
    'The disk or the browser’s storage is full. Your words are below, and what was saved before is safe. Free some space, then try again.',
  'storage-failed':
    'The browser refused to write. Your words are below, and what was saved before is safe. Try again; if it fails again, copy them and restart the browser.',
  'no-page':
    'What was in front of you is not a web page, or its address is hidden or too long, so there was nothing to link to. Your log is as it was. Write the win here instead.',
  'switched-off':
    'Your organisation has switched saving from this page off, so nothing of it was read or saved. Your log is as it was. You can still write a win in your own words.',
  'no-text': 'There was no text to save. Your log is as it was. Write the win here instead.',
  savedNow: 'At first that was not saved; now it is',
  savedNowText: 'It is a draft in your log. Keep it, and it counts.',
});

export const keysWords = words('shortcuts.keysWords', {
  title: 'Keys and menus',
  note: 'Keys and menus work on every page, also where Winnow has no button.',
  keys: 'Keys',
  commands: {
    _execute_action: 'Open the quick log',
    'save-page': 'Save the page in front of you as a win',
  },
  unset: 'Not set',
  noKeys: 'This browser has no keys for extensions.',
  changeInChromium: 'To change or set a key, type {address} into the address bar. It cannot be opened from here.',
  changeInFirefox:
    'To change or set a key, type {address} into the address bar and choose “Manage Extension Shortcuts” from the gear.',
  addressBar: 'Address bar',
  omnibox:
    'Type “{keyword}”, a space and what you did, then press Enter: it is logged as a ready win of today, in your words. No page opens.',
  menus: 'Right mouse button',
  menuReasons: [
    {
      name: menuWords.page,
      what: 'Title and link into the inbox; on a page that Winnow knows, also its dates, people and numbers.',
    },
    { name: menuWords.selection, what: 'The marked text as an excerpt, with the page it is from, into the inbox.' },
    { name: menuWords.link, what: 'Where the link leads, into the inbox. The page behind it is not opened.' },
  ],
  shown:
    'The toolbar button shows ✓ for three seconds when a win was saved, = when it was in your log already and ! when it was not saved; then a tab opens with your words.',
  privateWindows:
    'In a private window Winnow is off unless you allow it in the browser’s settings. A win saved there is marked private, so that it never appears in a document.',
});
