import type * as en from '../en/policy';
import type { Translated } from '../translated';

export const policyWords: Translated<typeof en.policyWords> = {
  title: 'Von deiner Organisation festgelegt',
  note: 'Das legt fest, wer diesen Browser verwaltet; Winnow kann es nicht ändern und sagt niemandem, was du tust.',
  captureDisabled: 'Das Speichern von Seiten ist abgeschaltet. Du kannst Erfolge weiter in eigenen Worten schreiben.',
  allowedHosts: 'Seiten werden nur auf diesen Hosts gelesen und gespeichert: {hosts}.',
  noHosts:
    'Seiten werden auf keinem Host gelesen und gespeichert. Du kannst Erfolge weiter in eigenen Worten schreiben.',
  redaction: 'Jedes Dokument wird auf der Stufe {level} oder einer strengeren erstellt.',
  exportsDisabled:
    'Exporte sind abgeschaltet: keine Datei, keine Kopie, kein Druck. Ein Backup gehört dir und bleibt möglich.',
  folderBackupDisabled:
    'Backups in einen Ordner sind abgeschaltet. Ein Backup von Hand bleibt möglich: Mach ab und zu eines.',
  ignored: 'Ein Teil davon wird nicht angewendet',
  ignoredWhat: 'Was als {keys} gesetzt ist, war nicht zu verstehen. Sag es denen, die diesen Browser verwalten.',

  captureOff:
    'Deine Organisation hat das Speichern von dieser Seite abgeschaltet. Du kannst weiter einen Erfolg in eigenen Worten festhalten.',
};

export const exportWords: Translated<typeof en.exportWords> = {
  off: 'Deine Organisation hat Exporte abgeschaltet.',
  tooOpen: 'Deine Organisation erlaubt nur Dokumente auf der Stufe {level} oder einer strengeren.',
  backup: 'Dein Logbuch bleibt deines: Ein Backup ist in den Einstellungen möglich.',
};

export const policyLevels: Translated<typeof en.policyLevels> = {
  full: 'Vollständig',
  'work-safe': 'Firmenintern',
  public: 'Öffentlich',
};
