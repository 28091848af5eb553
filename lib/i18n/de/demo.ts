import type * as en from '../en/demo';
import type { Translated } from '../translated';

export const demoWords: Translated<typeof en.demoWords> = {
  documentTitle: '{section} · Demo · Winnow',
  band: 'Demo-Logbuch',
  title: 'Das ist ein Demo-Logbuch.',
  what: 'Rena Voss und ihre vierzehn Monate sind erfunden. Ändere, was du magst: Dein Logbuch bleibt, wie es ist.',
  leave: 'Demo verlassen',

  ownOnly:
    'Das gehört zu deinem eigenen Winnow und nicht zu einem erfundenen Logbuch. Nichts in der Demo kann deine Websites, Erinnerungen, Darstellung oder Backups ändern.',
  ownOnlyNext: 'Was zum Logbuch selbst gehört, kannst du hier ausprobieren:',

  settings: 'Demo-Logbuch',
  settingsWhat:
    'Die vierzehn Monate einer erfundenen Entwicklerin, um alles auszuprobieren. Dein Logbuch bleibt unberührt.',

  kept: {
    what: 'Das Demo-Logbuch und was du darin änderst',
    where: 'Eine eigene Datenbank in diesem Browserprofil',
    howLong: 'Bis du die Demo verlässt oder ihren Tab schließt und Winnow wieder öffnest',
  },
};
