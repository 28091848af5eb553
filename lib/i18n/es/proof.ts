import type * as en from '../en/proof';
import type { Translated } from '../translated';
export const proofStates: Translated<typeof en.proofStates> = {
  none: 'Aún sin respaldo',
  thin: 'Escaso',
  stale: 'Desactualizado',
  met: 'Suficiente',
};

export const missingClauses: Translated<typeof en.missingClauses> = {
  'origin-identified': 'un problema detectado por ti',
  decision: 'la decisión en una frase',
  reasoning: 'las razones',
  outcome: 'lo que cambió gracias a ello',
  'outcome-known': 'un resultado conocido',
  'outcome-held': 'una decisión que se haya sostenido',
  'own-part': 'tu parte de responsabilidad',
  'left-with-them': 'lo que quedó en sus manos',
  topic: 'el tema',
  learned: 'lo que aprendiste',
  unprompted: 'un cambio por iniciativa propia',
  'scope-team': 'un alcance de equipo o mayor',
  artifact: 'un enlace que lo muestre',
  'artifact-or-note': 'un enlace o una nota',
  'written-artifact': 'un enlace a algo que escribiste',
  'review-artifact': 'un enlace a una review',
  person: 'el nombre de la persona',
  'non-engineer': 'una persona ajena a la ingeniería',
  'outside-team': 'alguien de fuera de tu equipo',
};

export const proof: Translated<typeof en.proof> = {
  missing: 'Lo que falta: {what}.',
  nothingMissing: 'No falta nada.',
  days: { one: '1 día', other: '{n} días' },
  progress: '{have} de {need} en {days}',
  progressBeyond: '{have} en {days}; el mínimo es {need}',
  firstWins: { one: 'un logro', other: '{n} logros' },
  moreWins: { one: 'un logro más', other: '{n} logros más' },
  winsWithin: '{wins} en {days}',
  winsAndOne: '{wins}, y además {clause}',
  claimsMore: 'Dices «{claim}»; el registro muestra {progress}. {missing}',
  claimsMoreBeside: 'Dices «{claim}». {missing}',
  claimsLess: 'Dices «{claim}»; el registro ya cumple la regla.',
};

export const claimWords: Translated<typeof en.claimWords> = {
  'not-yet': 'todavía no',
  sometimes: 'a veces',
  consistently: 'de forma constante',
};
