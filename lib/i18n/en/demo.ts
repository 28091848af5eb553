import { words } from '../words';
/** The demo log: the way in, the band above it, and what it has none of. */
export const demoWords = words('demo.demoWords', {
  documentTitle: '{section} · Demo · Winnow',
  band: 'Demo log',
  title: 'This is a demo log.',
  what: 'Rena Voss and her fourteen months are made up. Change what you like: nothing here touches yours.',
  leave: 'Leave the demo',

  ownOnly:
    'This belongs to your own Winnow, not to the demo. Nothing here can change your sites, reminders, appearance or backups.',
  ownOnlyNext: 'What belongs to the log itself you can try here:',

  settings: 'Demo log',
  settingsWhat: 'A made-up engineer’s fourteen months to try everything on. Your own log is not touched.',

  kept: {
    what: 'The demo log, and what you change in it',
    where: 'A database of its own in this browser profile',
    howLong: 'Until you leave the demo, or close its tab and open Winnow again',
  },
});
