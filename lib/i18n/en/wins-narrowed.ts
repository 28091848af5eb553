import { words } from '../words';

/** What a link has narrowed the list to. */
export const narrowedWords = words('wins-narrowed.narrowedWords', {
  days: '{from} to {to}',
  from: 'Since {from}',
  to: 'Up to {to}',
  origins: {
    told: 'Found or handed to me',
    identified: 'I found it',
    assigned: 'It was handed to me',
    unclear: 'Origin not clear',
  },
  traits: {
    multiplying: 'Shows multiplying others',
    explaining: 'Communicates, or says a decision',
    'own-pull-request': 'My own pull request, nothing beside it',
    review: 'A review',
    'review-changed': 'A review that says what changed',
    technical: 'Technical',
    'technical-unheard': 'Technical, nobody from outside in it',
  },
  counts: 'Counts for: {behaviour}',
  employerGone: 'An employer that is not in the log',
  ids: { one: '{n} win from a link', other: '{n} wins from a link' },
  ladder: 'Ladder: {ladder}',
});
