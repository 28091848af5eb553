import type { StoredProjectFields } from '@/lib/domain/audit/audit-project';
import type { Criterion } from '@/lib/domain/talk/criterion';
import type { Talk } from '@/lib/domain/talk/talk';

/** The project the audit looked at, by repository, and what was answered. */
export const projects: Record<string, Pick<StoredProjectFields, 'found' | 'decided' | 'wrote'>> = {
  'gh:github.com/quillhaven/fines-ledger': { found: 'yes', decided: 'yes', wrote: 'yes' },
  'gh:github.com/quillhaven/lendery-api': { found: 'partly', decided: 'partly', wrote: 'no' },
  'gh:github.com/quillhaven/lendery-web': { found: 'no', decided: 'no', wrote: 'no' },
  'gh:github.com/quillhaven/holds-engine': { found: 'yes', decided: 'no', wrote: 'no' },
  'jira:quillhaven.atlassian.net/LEND': { found: 'partly', decided: 'yes', wrote: 'partly' },
};

type TalkDemo = { inDays: number } & Pick<Talk, 'at' | 'minutes' | 'with' | 'agenda' | 'notes' | 'state'>;

export const talks: TalkDemo[] = [
  {
    inDays: -62,
    ...{ at: '10:00', minutes: 45, with: 'Hanne', state: 'held' },
    agenda: 'Whether the ledger counts as mine or as Okan’s too.',
    notes:
      'Ledger counts, the ADR says who decided. Committee reads two pages at most. She will not write it for me, but she will check it.',
  },
  {
    inDays: 6,
    ...{ at: '14:30', minutes: 30, with: 'Hanne', state: 'planned' },
    agenda: 'What is still open of the three. Who else reads the packet.',
    notes: '',
  },
];

type CriterionDemo = { talk: number | null; dueIn: number | null } & Pick<
  Criterion,
  'what' | 'howKnown' | 'behaviourId' | 'state'
>;

export const criteria: CriterionDemo[] = [
  {
    ...{ talk: 0, behaviourId: 'resolve-ambiguity', dueIn: -20, state: 'agreed' },
    what: 'One question settled that is not only ours',
    howKnown: 'Mirjam and sales say the same sentence when asked',
  },
  {
    ...{ talk: 0, behaviourId: 'unblock', dueIn: 20, state: 'shown' },
    what: 'Somebody on the team is further because of you, without your code',
    howKnown: 'Dario or Lise say so themselves',
  },
  {
    ...{ talk: 0, behaviourId: 'stakeholders', dueIn: 27, state: 'open' },
    what: 'Support and sales know what we are at without asking',
    howKnown: 'Colm and Yusra can name our next two changes',
  },
  {
    ...{ talk: 0, behaviourId: null, dueIn: null, state: 'dropped' },
    what: 'A talk at the engineering day',
    howKnown: '',
  },
];

/** Of the words in the log; '' for one that everybody knows. */
export const glossary: Record<string, string> = {
  MARC: 'the format in which libraries exchange their catalogues',
  SIP2: 'the protocol that self-check machines speak',
  ADR: 'a short record of one technical decision',
  'notice-runner': 'the service that sends reminders to readers',
  LEND: '',
  PDF: '',
};

export const nextLines = [
  'Ask Colm about the two cases',
  'Write down who waits for whom',
  'Show Mirjam the numbers before Thursday',
  'Less code, finish the page',
  'Ask Dario before answering',
  '',
];
