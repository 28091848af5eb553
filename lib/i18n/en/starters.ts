import type { AskedField, StarterId } from '@/lib/domain/quick-log/starter';
import { words } from '../words';

interface StarterTexts {
  label: string;
  /** One question for each field that the starter asks. */
  questions: Partial<Record<AskedField, string>>;
}

export const starterTexts = words('starters.starterTexts', {
  problem: {
    label: 'A problem I found',
    questions: { outcome: 'What changed because of it?' },
  },
  decision: {
    label: 'A decision I drove',
    questions: { decision: 'What was decided, in one sentence?' },
  },
  unblocked: {
    label: 'Someone I unblocked',
    questions: { person: 'Who was it?', leftWithThem: 'How did you leave it with them?' },
  },
  explained: {
    label: 'Something I explained',
    questions: { person: 'Who was it, outside engineering?', decision: 'What was decided then?' },
  },
  shipped: {
    label: 'Something I shipped',
    questions: { outcome: 'What changed because of it?' },
  },
  lesson: {
    label: 'A lesson',
    questions: { learned: 'What did you learn?' },
  },
} as const satisfies Record<StarterId, StarterTexts>);
