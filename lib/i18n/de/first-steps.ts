import type * as en from '../en/first-steps';
import type { Translated } from '../translated';

export const firstStepsWords: Translated<typeof en.firstStepsWords> = {
  lookFirst: 'Lieber erst umsehen?',
  demo: 'Demo-Logbuch öffnen',
  skip: 'Diese Seite überspringen',

  onPull: 'An einem Pull Request',
  onPullWhat: 'Unter dem Titel, ob er von dir ist oder du ihn reviewt hast.',
  onTicket: 'An einem Ticket',
  onTicketWhat: 'Unter dem Titel, auf der ganzen Seite und im Board.',
  onToolbar: 'In der Symbolleiste',
  ticketLabel: 'Ein erledigtes Jira-Ticket mit dem Knopf „Als Erfolg speichern“ unter dem Titel.',
  ticketTitle: 'Wer darf Gebühren erlassen?',
  ticketKey: 'LEND-612',
  ticketState: 'Erledigt',
  toolbarLabel: 'Winnow, unter seinem Knopf in der Symbolleiste geöffnet, mit einem halb getippten Satz.',
  toolbarAsk: 'Was hast du getan?',
  toolbarTyped: 'Ich habe die Entscheidung zur API-Vers',
  toolbarSave: 'Erfolg speichern',

  settle: 'Einrichten, wenn du magst',
  settleWhat: 'Alles kann warten: Es steht auch in den Einstellungen.',

  you: 'Du',
  level: 'Jetziges Level',
  levelLike: 'Software Engineer II',
  since: 'Seit',
  employer: 'Arbeitgeber',
  target: 'Ziel',
  targetLike: 'Senior Software Engineer',
  keep: 'Speichern',
  kept: 'Gespeichert.',
  youWhat: 'Level und Ziel stehen über deinen Unterlagen.',

  backups: 'Backups',
  backupsWhat:
    'Dein Logbuch liegt in diesem einen Browser. In einem Ordner, den du ohnehin synchronisierst, sichert es sich von selbst.',
  backupsWeekly: 'Ohne Ordner bietet der wöchentliche Check-in ein Backup mit einem Klick an.',
  bringIn: 'Ein Backup wiederherstellen',

  sites: 'Websites',
  addSite: 'Einen Host deiner Firma hinzufügen',
};
