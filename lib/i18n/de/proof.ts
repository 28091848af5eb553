import type * as en from '../en/proof';
import type { Translated } from '../translated';

export const proofStates: Translated<typeof en.proofStates> = {
  none: 'Noch kein Nachweis',
  thin: 'Dünn',
  stale: 'Veraltet',
  met: 'Erbracht',
};

/** Each follows „Was fehlt:“, so each is a thing in the nominative, or a clause. */
export const missingClauses: Translated<typeof en.missingClauses> = {
  'origin-identified': 'ein selbst entdecktes Problem',
  decision: 'die Entscheidung in einem Satz',
  reasoning: 'die Begründung',
  outcome: 'was sich dadurch geändert hat',
  'outcome-known': 'ein bekanntes Ergebnis',
  'outcome-held': 'eine bewährte Entscheidung',
  'own-part': 'was an dir lag',
  'left-with-them': 'was bei den anderen blieb',
  topic: 'das Thema',
  learned: 'was du gelernt hast',
  unprompted: 'ein Kurswechsel aus eigenem Antrieb',
  'scope-team': 'eine Reichweite vom eigenen Team aufwärts',
  artifact: 'ein Link dazu',
  'artifact-or-note': 'ein Link oder eine Notiz',
  'written-artifact': 'ein Link zu einem eigenen Text',
  'review-artifact': 'ein Link zu einem Review',
  person: 'wer es war',
  'non-engineer': 'eine Person von außerhalb der Entwicklung',
  'outside-team': 'jemand außerhalb deines Teams',
};

export const proof: Translated<typeof en.proof> = {
  missing: 'Was fehlt: {what}.',
  nothingMissing: 'Es fehlt nichts.',
  days: { one: '1 Tag', other: '{n} Tagen' },
  progress: '{have} von {need} in {days}',
  progressBeyond: '{have} in {days}, nötig {need}',
  firstWins: { one: 'ein Erfolg', other: '{n} Erfolge' },
  moreWins: { one: 'ein weiterer Erfolg', other: '{n} weitere Erfolge' },
  winsWithin: '{wins} in {days}',
  winsAndOne: '{wins} sowie {clause}',
  claimsMore: 'Du sagst „{claim}“; im Logbuch: {progress}. {missing}',
  claimsMoreBeside: 'Du sagst „{claim}“. {missing}',
  claimsLess: 'Du sagst „{claim}“; im Logbuch ist der Nachweis schon erbracht.',
};

export const claimWords: Translated<typeof en.claimWords> = {
  'not-yet': 'noch nicht',
  sometimes: 'manchmal',
  consistently: 'durchgängig',
};
