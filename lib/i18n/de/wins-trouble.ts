import type * as en from '../en/wins-trouble';
import type { Translated } from '../translated';

export const troubleWords: Translated<typeof en.troubleWords> = {
  'not-found':
    'Dieser Erfolg steht nicht mehr im Logbuch, deshalb wurde die Änderung nicht gespeichert. Kopier deinen Text, wenn du ihn brauchst.',
  'storage-full':
    'Die Festplatte ist voll, deshalb ist die letzte Änderung nicht gespeichert. Frühere Erfolge sind sicher. Schaff Platz, dann versuch es noch einmal; der Text bleibt hier.',
  'storage-failed':
    'Winnow konnte nicht in sein Logbuch schreiben, deshalb ist die letzte Änderung nicht gespeichert. Frühere Erfolge sind sicher. Versuch es noch einmal; der Text bleibt hier.',
  notSaved: 'Nicht gespeichert',
  notMoved: 'Nicht in den Papierkorb gelegt',
  notRestored: 'Nicht wiederhergestellt',
  tryAgain: 'Noch einmal versuchen',
  unsavedElsewhere: 'Eine Änderung an einem Erfolg ist nicht gespeichert',
  unsavedElsewhereText: 'Dein Text ist in diesem Tab noch aufgehoben. Versuch es noch einmal, bevor du ihn schließt.',
  unreadable: 'Das Logbuch ließ sich nicht lesen',
  unreadableText: 'Nichts wurde geändert. Lade diese Seite neu; passiert es wieder, starte den Browser neu.',
  reload: 'Neu laden',
};

export const fullWords: Translated<typeof en.fullWords> = {
  'too-long':
    'Dieser Erfolg ist voll: Sein Text und seine Notiz haben keinen Platz für weitere Wörter. Er ist, wie er war, und dein Text steht noch hier. Kürz seinen Text unter „Erfolge“ und versuch es noch einmal, oder halte das hier als eigenen Erfolg fest.',
};
