import type * as en from '../en/starters';
import type { Translated } from '../translated';

export const starterTexts: Translated<typeof en.starterTexts> = {
  problem: {
    label: 'Ein Problem, das ich entdeckt habe',
    questions: { outcome: 'Was hat sich dadurch geändert?' },
  },
  decision: {
    label: 'Eine Entscheidung, die ich herbeigeführt habe',
    questions: { decision: 'Was wurde entschieden, in einem Satz?' },
  },
  unblocked: {
    label: 'Jemand, dem ich weitergeholfen habe',
    questions: { person: 'Wer war es?', leftWithThem: 'Was blieb bei der Person?' },
  },
  explained: {
    label: 'Etwas, das ich erklärt habe',
    questions: { person: 'Wer war es, außerhalb der Entwicklung?', decision: 'Was wurde dann entschieden?' },
  },
  shipped: {
    label: 'Etwas, das ich ausgeliefert habe',
    questions: { outcome: 'Was hat sich dadurch geändert?' },
  },
  lesson: {
    label: 'Eine Lehre',
    questions: { learned: 'Was hast du gelernt?' },
  },
};
