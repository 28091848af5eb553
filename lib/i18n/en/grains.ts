import { words } from '../words';

/** What a win's grain says; apart from the other words of the wins, which the popup does not load. */
export const grainNames = words('grains.grainNames', {
  inbox: 'In the inbox',
  archived: 'Archived',
  draft: 'Draft',
  lesson: 'Lesson',
  vague: 'Vague',
  evidence: 'Evidence',
  strong: 'Strong evidence',
});
