import { seniorEngineerDe } from '../documents/senior-engineer-de';
import type * as en from '../en/built-in-ladder';
import type { Translated } from '../translated';

export const builtInLadder: Translated<typeof en.builtInLadder> = {
  ...seniorEngineerDe,
  why: {
    ownership:
      'Übertragene Arbeit zeigt, dass du liefern kannst; Probleme, die du gefunden und gelöst hast, zeigen, dass man sich auf dich verlassen kann.\nDas ist die erste Hälfte des Wechsels von Funktionen zu Systemen: Jemand muss für das einstehen, was kein Ticket beschreibt.',
    scope:
      'Der Wechsel geht von Funktionen zu Systemen: zu Entscheidungen, auf denen andere aufbauen, und zum Wissen, wie sich das Ganze verhält, wenn es ausfällt.\nFehlende technische Tiefe allein verhindert selten eine Beförderung; Tiefe, die bei der eigenen Funktion aufhört, schon.',
    multiplying:
      'Der Wechsel geht vom Selbermachen zum Voranbringen: Es zählt, was andere können, weil du da warst.\nDas hinterlässt von selbst wenig Spuren, und so vergessen Logbücher und Beurteilungen es als Erstes.',
    communication:
      'Der Wechsel geht vom Ausliefern von Code zum Erklären von Entscheidungen: Eine gute Entscheidung, die niemand verstanden hat, bewegt nichts.\nWer über eine Beförderung entscheidet, liest meist über deine Arbeit; deinen Code liest er nicht.',
    judgment:
      'Am Verhalten scheitert eine Beförderung viel öfter als an technischer Tiefe, und Urteilsvermögen ist das Verhalten, das man am schwersten sieht.\nEine Entscheidung zeigt sich erst, wenn man weiß, was aus ihr wurde: Schreib sie auf, wenn du sie triffst, und komm auf sie zurück.',
  },
  examples: {
    'find-problems':
      'In den Bereitschaftsnotizen fiel mir auf, dass jeder dritte Alarm aus derselben Wiederholungsschleife kam. Ich habe ein Issue mit dem Muster angelegt, mit dem Plattformteam eine Korrektur vereinbart, und diese Alarme blieben aus.',
    'resolve-ambiguity':
      'Niemand konnte sagen, ob gelöschte Konten ihre Rechnungen behalten sollen. Ich habe drei Möglichkeiten mit ihren Kosten aufgeschrieben, Recht und Finanzen in ein Gespräch geholt, und wir haben entschieden, sie nur für die gesetzliche Frist aufzubewahren.',
    'own-incidents':
      'Meine Migration hat am Morgen zur Spitzenzeit die Bestelltabelle gesperrt. Ich habe sie zurückgerollt, das Postmortem geschrieben und darin gesagt, dass ich die Probe an einer Kopie in voller Größe ausgelassen hatte; sie ist jetzt ein Schritt unserer Checkliste.',
    architecture:
      'Ich habe entschieden, dass unsere drei Dienste Ereignisse über eine gemeinsame Outbox veröffentlichen, statt einander aufzurufen, habe den ADR geschrieben und den ersten Dienst umgestellt. Zwei weitere Teams haben das inzwischen übernommen.',
    'written-pushback':
      'Der Plan war, das Abrechnungsmodul als eigenen Dienst abzuspalten. Ich habe geschrieben, warum die gemeinsame Transaktion das riskant macht, eine Modulgrenze mit denselben Zuständigkeiten angeboten, und das Team hat sie gewählt.',
    'failure-modes':
      'Ich habe das Runbook für unseren Suchcluster geschrieben: was geschieht, wenn ein Knoten, eine Zone oder der Indexer ausfällt, wie das jeweils im Dashboard aussieht und welcher Index den größten Teil der Rechnung ausmacht.',
    'review-impact':
      'In einem Review habe ich gefragt, was geschieht, wenn die Queue eine Nachricht zweimal zustellt. Der Autor hat den Handler idempotent gemacht, und das Muster kam in die Vorlage für Dienste.',
    unblock:
      'Mara kam bei einem Speicherleck nicht weiter. Ich habe gefragt, was sie schon ausgeschlossen hatte, und ihr gezeigt, wie man zwei Heap-Snapshots vergleicht; den Listener hat sie selbst gefunden und die Korrektur geschrieben.',
    mentor:
      'Ein Quartal lang habe ich mich alle zwei Wochen mit Jonas getroffen, um zu üben, wie man eine vage Anfrage in Schritte zerlegt, die sich einzeln ausliefern lassen. Heute plant er seine Epics selbst.',
    proposal:
      'Ich habe in einem RFC von zwei Seiten vorgeschlagen, hinter Flags aus dem Hauptzweig auszuliefern. Nach vier Wochen auf Probe hat das Team den Release-Zweig endgültig abgeschafft.',
    translate:
      'Ich habe unserer Produktmanagerin ohne ein Wort über Websockets erklärt, was uns die Live-Synchronisierung im Support kosten würde, verglichen mit einem Knopf zum Aktualisieren. Sie hat sich für diese Version für den Knopf entschieden.',
    stakeholders:
      'Ich schicke der Leiterin des Supports jeden zweiten Freitag fünf Zeilen: was wir an den Exporten geändert haben, warum, und was ihr Team davon merkt. Sie hat mit zwei Fällen geantwortet, die uns entgangen waren.',
    'independent-call':
      'Als meine Führungskraft nicht da war, habe ich den Start um zwei Tage verschoben, weil das Zurückrollen nie geprobt worden war. Die Probe zeigte, dass es nicht ging; wir haben es behoben und sind in Ruhe gestartet.',
    'reasoned-no':
      'Der Vertrieb wollte bis Monatsende einen Sonderexport. Ich habe im Ticket Nein gesagt: Er hätte das neue Dateiformat für einen einzigen Kunden eingefroren. Angeboten habe ich den einfachen Export mit einer Zuordnungstabelle.',
    'change-course':
      'Mitten in der Arbeit an meiner Cache-Schicht zeigten die Traces, dass die Zeit in der Serialisierung steckt. Ich habe meinen eigenen Pull Request geschlossen, aufgeschrieben, warum, und stattdessen den Encoder geändert.',
  },
  places: {
    'find-problems': 'ein Issue oder Ticket, das du angelegt hast',
    'resolve-ambiguity': 'ein Dokument oder ein Ticketkommentar',
    'own-incidents': 'ein Störungsticket oder ein Postmortem',
    architecture: 'ein Pull Request oder ein ADR',
    'written-pushback': 'der Link zu einem Kommentar oder ein Dokument',
    'failure-modes': 'ein Runbook oder ein Designdokument',
    'review-impact': 'ein Review zu irgendeinem Pull Request',
    unblock: 'ein Thread, ein markierter Text oder ein Schnelleintrag',
    mentor: 'ein Schnelleintrag',
    proposal: 'ein RFC, ein Designdokument oder ein ADR',
    translate: 'ein Ticketkommentar oder ein markierter Text',
    stakeholders: 'eine Nachricht mit einem Update',
    'independent-call': 'ein Schnelleintrag',
    'reasoned-no': 'ein Ticketkommentar',
    'change-course': 'ein abgelöster Pull Request oder ein ADR',
  },
};
