import type * as en from '../en/starters';
import type { Translated } from '../translated';

export const starterTexts: Translated<typeof en.starterTexts> = {
  problem: {
    label: 'Ein Problem entdeckt',
    questions: { outcome: 'Was hat sich dadurch geändert?' },
  },
  decision: {
    label: 'Eine Entscheidung herbeigeführt',
    questions: { decision: 'Was wurde entschieden, in einem Satz?' },
  },
  unblocked: {
    label: 'Jemandem weitergeholfen',
    questions: { person: 'Wer war es?', leftWithThem: 'Was blieb bei der Person?' },
  },
  explained: {
    label: 'Etwas erklärt',
    questions: { person: 'Wer war es, außerhalb der Entwicklung?', decision: 'Was wurde dann entschieden?' },
  },
  shipped: {
    label: 'Etwas ausgeliefert',
    questions: { outcome: 'Was hat sich dadurch geändert?' },
  },
  lesson: {
    label: 'Eine Lehre',
    questions: { learned: 'Was hast du gelernt?' },
  },
};
