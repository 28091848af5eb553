import type { FormatId, Notation } from '@/lib/ladders/import/source';
import type { Sample } from './samples/samples';

export interface Expected {
  as: [FormatId, Notation, cumulative: boolean];
  name: string;
  levels: string[];
  /** Level, category, statement, and where there are any: example, id. */
  lines: string[];
}

/** What each sample says, read by a person. */
export const EXPECTED: Record<Sample, Expected> = {
  'competencies.json': {
    as: ['competencies', 'json', true],
    name: 'Harbour engineering',
    levels: ['engineer', 'Senior engineer', 'Staff engineer'],
    lines: [
      'engineer | Delivery | Cuts a vague request into steps that ship one by one | Split the ferry search into four releases; Shipped the timetable before the booking | harbour-001',
      'engineer | Communication | Regularly says early what will be late, and why |  | harbour-002',
      'Senior engineer | Delivery | Agrees the scope of a quarter with product and holds to it | Kept the pilot to two harbours | harbour-003',
      'Senior engineer | Communication | Explains a trade-off to product so that they can decide |  | harbour-004',
      'Staff engineer | Delivery | Sets the technical direction of two teams |  | harbour-005',
    ],
  },
  'level-documents.yaml': {
    as: ['level-documents', 'yaml', false],
    name: '',
    levels: ['Engineer', 'Senior engineer'],
    lines: [
      'Engineer | Delivery | Finishes what was started before taking the next thing',
      'Engineer | Delivery | Asks when a ticket leaves two readings open',
      'Engineer | Communication | Writes a change so that a stranger can review it',
      'Senior engineer | Delivery | Plans an area a quarter ahead',
      'Senior engineer | Delivery | Routinely removes work that no longer pays',
      'Senior engineer | Communication | Writes the decision down where the next person will look | The note on why we left the queue',
    ],
  },
  'front-matter.md': {
    as: ['front-matter', 'markdown', true],
    name: '',
    levels: ['1', '2'],
    lines: [
      '1 | Delivery | Ships small changes with a reviewer at hand',
      '1 | Delivery | Tests what they change',
      '2 | Delivery | Ships a feature from idea to support',
      '2 | Reliability | Answers pages for their own area',
      '2 | Reliability | Leaves the runbook better than they found it',
    ],
  },
  'tracks.json': {
    as: ['tracks', 'json', true],
    name: '',
    levels: ['1', '2', '3'],
    lines: [
      '1 | Release work | Follows the release list | Released the map tiles on a Tuesday',
      '1 | Release work | Watches the graphs after a release | Released the map tiles on a Tuesday',
      '2 | Release work | Decides when a release goes out | Rolled back the fare change in four minutes',
      '2 | Release work | Rolls back without being asked | Rolled back the fare change in four minutes',
      '3 | Release work | Takes a manual step out of every release',
      '1 | On call | Reads the incident notes of the week',
      '2 | On call | Writes the postmortem of an incident they led',
      '3 | On call | Halves the pages of a service',
    ],
  },
  'dimensions.yaml': {
    as: ['dimensions', 'yaml', false],
    name: 'Lighthouse ladder',
    levels: ['1', '2', '3'],
    lines: [
      '1 | Systems | Fixes faults in a system somebody else designed',
      '2 | Systems | Designs the parts of a system and its limits',
      '3 | Systems | Runs a system through a bad week and reports what it costs',
      '1 | People | Asks for a review before the work is set',
      '2 | People | Consistently helps a colleague past a hard place without doing it for them',
      '3 | People | Teaches two engineers to lead a project',
    ],
  },
  'levels.toml': {
    as: ['level-documents', 'toml', false],
    name: 'Breakwater',
    levels: ['Engineer II', 'Engineer III'],
    lines: [
      'Engineer II | Delivery | Ships a feature without being steered',
      'Engineer II | Delivery | Estimates within a week',
      'Engineer II | Influence | Reviews changes of the team every day',
      'Engineer III | Delivery | Leads a project of three people',
      'Engineer III | Delivery | Drops a project that no longer pays',
      'Engineer III | Influence | Changes how the team works through a written proposal',
      'Engineer III | Influence | Mentors one engineer this quarter',
    ],
  },
  'markers.yaml': {
    as: ['markers', 'yaml', true],
    name: 'Reliability',
    levels: ['foundational', 'practitioner'],
    lines: [
      'foundational | Incident response | Followed the runbook of an incident to its end',
      'practitioner | Incident response | Led an incident and wrote its postmortem',
      'practitioner | Incident response | Found the cause that the first fix had hidden',
      'foundational | Capacity | Read a load graph and said what it will do next',
      'practitioner | Capacity | Moved a limit before it was reached',
    ],
  },
  'topics.json': {
    as: ['topics', 'json', true],
    name: 'Quay framework',
    levels: ['1', '2', '3'],
    lines: [
      '1 | Mastery | Works on tasks that are cut for them',
      '1 | Mastery | Looks for the cause before the fix | Read the logs before adding a retry',
      '2 | Mastery | Owns a service and its pager',
      '2 | Mastery | Refactors what they touch',
      '3 | Mastery | Chooses what the team will not build',
      '1 | Working together | Takes a review as help',
      '2 | Working together | Gives reviews that change how others build | Asked what happens on a second delivery; Moved a check to the edge',
    ],
  },
  'numbered-levels.yaml': {
    as: ['numbered-levels', 'yaml', false],
    name: '',
    levels: ['1', '2', '3'],
    lines: [
      '1 | Ownership | Finishes their own tasks',
      '2 | Ownership | Finishes what the team owes, whoever started it',
      '2 | Ownership | Spots a problem nobody was assigned to',
      '3 | Ownership | Decides what the team owes',
      '1 | Clarity | Says what they are working on',
      '2 | Clarity | Says why it matters to somebody outside the team',
      '3 | Clarity | Writes the page that a decision is taken on',
      '3 | Clarity | Reads the room and stops a meeting that decides nothing',
    ],
  },
  'matrix.csv': {
    as: ['matrix', 'csv', false],
    name: '',
    levels: ['Junior engineer', 'Engineer', 'Senior engineer'],
    lines: [
      'Junior engineer | Craft | Adds tests to what they change',
      'Engineer | Craft | Tests the edges, not the middle',
      'Senior engineer | Craft | Decides what need not be tested',
      'Junior engineer | Craft | Follows a design',
      'Engineer | Craft | Designs a feature',
      'Senior engineer | Craft | Designs a system',
      'Senior engineer | Craft | Says what it will cost to run',
      'Junior engineer | Impact | Keeps their board true',
      'Engineer | Impact | Plans a fortnight',
      'Senior engineer | Impact | Plans a quarter with product',
    ],
  },
  'long-table.tsv': {
    as: ['long-table', 'tsv', true],
    name: '',
    levels: ['Mid', 'Senior'],
    lines: [
      'Mid | Craft | Writes code that the next person can change | Renamed the ledger module',
      'Mid | Impact | Finishes a project of two weeks',
      'Senior | Craft | Takes a service through a rewrite | Moved the ledger to events',
      'Senior | Impact | Frequently finds the work that nobody asked for',
    ],
  },
  'matrix.md': {
    as: ['matrix', 'markdown', false],
    name: 'Pier ladder',
    levels: ['IC2', 'IC3', 'IC4'],
    lines: [
      'IC2 | Code | Writes code in known patterns',
      'IC3 | Code | Chooses the pattern',
      'IC4 | Code | Retires a pattern',
      'IC4 | Code | Writes down why',
      'IC2 | Data | Reads a schema',
      'IC3 | Data | Changes a schema under load',
      'IC4 | Data | Owns the schema of an area',
      'IC2 | Feedback | Asks for feedback',
      'IC3 | Feedback | Gives feedback in writing',
      'IC4 | Feedback | Makes feedback a habit of the team',
    ],
  },
  'headings.md': {
    as: ['headings', 'markdown', false],
    name: 'Jetty levels',
    levels: ['L2: Engineer', 'L3: Senior engineer'],
    lines: [
      'L2: Engineer | Technical work | Delivers tasks with an agreed outline',
      'L2: Engineer | Technical work | Debugs their own code',
      'L2: Engineer | Teamwork | Keeps the team posted',
      'L3: Senior engineer | Technical work | Leads the design of a feature that three people build',
      'L3: Senior engineer | Technical work | Cuts a risk before it costs a week',
      'L3: Senior engineer | Teamwork | Consistently unblocks teammates without solving it for them even under a deadline',
    ],
  },
  'page.html': {
    as: ['headings', 'html', false],
    name: 'Slipway ladder',
    levels: ['Senior engineer', 'Staff engineer'],
    lines: [
      'Senior engineer | Direction | Writes the plan of a quarter & keeps it true',
      'Senior engineer | Direction | Says no to a date, with reasons',
      'Senior engineer | Care | Teaches a newcomer the parts that no manual has',
      'Staff engineer | Direction | Sets the direction of three teams',
    ],
  },
  'table.html': {
    as: ['matrix', 'html', false],
    name: '',
    levels: ['1', '2'],
    lines: [
      '1 | Scope | Works on tasks the team cut',
      '1 | Help | Asks in the open',
      '1 | Help | Keeps notes for the next',
      '2 | Scope | Works on goals the team set',
      '2 | Help | Answers for a newcomer',
    ],
  },
  'native.json': {
    as: ['native', 'json', false],
    name: 'Anchor, senior',
    levels: [],
    lines: [
      '- | Shipping | I ship in steps that can be taken back | I split the import into six. | ship-small',
      '- | Shipping | I make releases dull |  | ship-dull',
    ],
  },
};
