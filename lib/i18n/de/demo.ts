import type * as en from '../en/demo';
import type { Translated } from '../translated';

export const demoWords: Translated<typeof en.demoWords> = {
  documentTitle: '{section} · Demo · Winnow',
  band: 'Demo-Logbuch',
  title: 'Das ist ein Demo-Logbuch.',
  what: 'Rena Voss und ihre vierzehn Monate sind erfunden. Ändere, was du magst: Deins bleibt, wie es ist.',
  leave: 'Demo verlassen',

  ownOnly:
    'Das gehört zu deinem eigenen Winnow und nicht zu einem erfundenen Logbuch. Nichts in der Demo kann deine Websites, Erinnerungen, Darstellung oder Backups ändern.',
  ownOnlyNext: 'Was zum Logbuch selbst gehört, kannst du hier ausprobieren:',
  ladders: 'Karriereleitern',
  names: 'Arbeitgeber und Namen',

  settings: 'Demo-Logbuch',
  settingsWhat:
    'Die vierzehn Monate einer erfundenen Entwicklerin: 120 Erfolge, ein Quiz, ein Audit, ein Plan an seinem siebzigsten Tag, ein Gespräch mit ihrer Führungskraft. Es öffnet sich in diesem Tab anstelle deines Logbuchs, in einer eigenen Datenbank, und wird gelöscht, wenn du es verlässt.',
  open: 'Demo-Logbuch öffnen',

  kept: {
    what: 'Das Demo-Logbuch und was du darin änderst',
    where: 'Eine eigene Datenbank in diesem Browserprofil',
    howLong: 'Bis du die Demo verlässt oder ihren Tab schließt und Winnow wieder öffnest',
  },
};
