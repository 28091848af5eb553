import type * as en from '../en/settings';
import type { Translated } from '../translated';

export const settings: Translated<typeof en.settings> = {
  pages: 'Auf eigenen Seiten',
  here: 'Auf dieser Seite',

  appearance: 'Darstellung',
  appearanceNote: 'Gilt sofort, hier und im Popup.',
  theme: 'Farbschema',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },

  stored: 'Was gespeichert ist',
  storedWhat:
    'Dein Logbuch, in diesem Browser auf diesem Rechner: was du getippt hast und von gespeicherten Seiten Titel, Link, Daten, Zahlen, Labels und Konten. Kein Text einer Seite, außer du hast ihn als Auszug gespeichert.',
  counts: {
    wins: 'Erfolge und Lehren',
    inTrash: 'Im Papierkorb',
    drafts: 'Angefangene Entwürfe',
  },
  storedNote: 'Der Papierkorb hebt einen Erfolg 30 Tage auf.',

  sent: 'Nichts wird gesendet',
  sentWhat:
    'Kein Server, kein Konto, keine Nutzungsanalyse. Die Richtlinie der Erweiterung verbietet ihren Seiten jede Verbindung, und der Browser setzt das durch.',
  permissions: 'Was Winnow darf und warum',
  permissionReasons: [
    {
      name: 'github.com und *.atlassian.net',
      code: false,
      why: 'um den Knopf dort zu zeigen, wo deine Arbeit stattfindet, und die Seite zu lesen, die du speicherst.',
    },
    {
      name: 'storage, unlimitedStorage',
      code: true,
      why: 'um das Logbuch zu behalten und damit der Browser es nicht löscht.',
    },
    {
      name: 'alarms',
      code: true,
      why: 'um dich an den wöchentlichen Check-in zu erinnern und die zweite Kopie des Logbuchs zu schreiben.',
    },
    {
      name: 'contextMenus',
      code: true,
      why: 'um eine Seite, einen Link oder eine Auswahl mit der rechten Maustaste zu speichern.',
    },
    {
      name: 'activeTab',
      code: true,
      why: 'um die aktuelle Seite zu lesen, wenn du das Popup öffnest, eine Taste drückst oder die rechte Maustaste verwendest.',
    },
    {
      name: 'scripting',
      code: true,
      why: 'um beim Drücken von der Seite zu lesen, was zum Speichern nötig ist, und um den Knopf auf Hosts zu bringen, auf denen du Winnow einschaltest.',
    },
    {
      name: 'notifications',
      code: true,
      why: 'um zu zeigen, dass ein Check-in oder etwas Verlangtes fällig ist, nur wenn du das einschaltest, und erst dann wird gefragt.',
    },
    {
      name: 'Hosts, auf denen du Winnow einschaltest',
      code: false,
      why: 'dasselbe wie auf github.com, einer nach dem anderen, jeder nur, wenn du es willst.',
    },
  ],

  exportFailed: 'Das Backup wurde nicht erstellt',
  exportFailedWhat:
    'Dein Logbuch ist unberührt. Versuch es noch einmal; klappt es wieder nicht, starte den Browser neu.',

  deleteTitle: 'Alles löschen',
  deleteWhat:
    'Entfernt das Logbuch, seine zweite Kopie und die Verbindung zu deinem Backup-Ordner aus diesem Browser und nimmt Winnow von den Hosts, auf denen du es eingeschaltet hast. Nur ein Backup bringt es zurück.',
  deleteButton: 'Alles löschen…',
  deleteAsk: 'Alles löschen?',
  deleteAskWhat: {
    one: '{n} Erfolg verschwindet, mit allem, was daran hängt: Artefakte, Belege, Selbsteinschätzungen, Check-ins, Entwürfe, Einstellungen und der Papierkorb.',
    other:
      '{n} Erfolge verschwinden, mit allem, was daran hängt: Artefakte, Belege, Selbsteinschätzungen, Check-ins, Entwürfe, Einstellungen und der Papierkorb.',
  },
  deleteAskHosts:
    'Winnow verlässt auch die Hosts, auf denen du es eingeschaltet hast. Offene Seiten verlieren den Knopf, wenn sie neu geladen werden.',
  deleteExportFirst: 'Zuerst ein Backup machen',
  phrase: 'alles löschen',
  deleteType: 'Tipp zur Bestätigung „{phrase}“',
  deleteMismatch: 'Das stimmt nicht überein. Nichts wurde gelöscht.',
  deleteCancel: 'Alles behalten',
  deleteConfirm: 'Alles löschen',
  deleted: 'Alles wurde gelöscht',
  deletedWhat:
    'Das Logbuch, Winnows eigene Kopie davon und die Verbindung zu deinem Backup-Ordner sind aus diesem Browser verschwunden. Exportierte Dateien und Backups sind, wo sie abgelegt wurden.',
  deletedHosts: 'Winnow ist auf keinem Host mehr, auf dem du es eingeschaltet hattest.',
  notDeletedHosts:
    'Der Browser hat die Berechtigungen für deine Hosts nicht zurückgenommen: Tu es in den Einstellungen des Browsers für Winnow.',
  deletedNext: 'Neu anfangen',
  notDeleted: 'Nichts wurde gelöscht',
};
