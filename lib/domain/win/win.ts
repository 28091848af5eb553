import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import { IdSchema, recordEntries } from '@/lib/domain/record';

export const KINDS = ['win', 'lesson'] as const;
export const STATUSES = ['inbox', 'draft', 'ready', 'archived'] as const;
export const OUTCOME_STATES = ['pending', 'known', 'held', 'did-not-hold', 'none'] as const;
export const ORIGINS = ['identified', 'assigned', 'unclear'] as const;
export const ROLES = ['drove', 'co-led', 'contributed', 'reviewed', 'mentored', 'advised'] as const;
export const SCOPES = ['feature', 'team', 'teams', 'org'] as const;
export const HORIZONS = ['sprint', 'quarter', 'year-plus'] as const;
export const LEVELS = ['vague', 'evidence', 'strong'] as const;
const LEVEL_SOURCES = ['coach', 'user', 'rule'] as const;
export const PERSON_KINDS = ['engineer', 'pm', 'stakeholder', 'leader', 'customer'] as const;
export const VISIBILITIES = ['normal', 'private'] as const;

/** The longest that a field may be, UTF-16 units. */
export const TITLE_LIMIT = 500;
export const TEXT_LIMIT = 20_000;

const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const label = v.pipe(v.string(), v.maxLength(TITLE_LIMIT));

export const PersonSchema = v.object({
  label,
  as: v.picklist(PERSON_KINDS),
  engineer: v.boolean(),
  outsideTeam: v.boolean(),
});
export type Person = v.InferOutput<typeof PersonSchema>;

export const MetricSchema = v.object({ label, before: label, after: label, unit: label });

/** What the coach may ask about a win. */
export const COACH_QUESTIONS = ['role', 'object', 'outcome', 'number'] as const;
export type CoachQuestionId = (typeof COACH_QUESTIONS)[number];

/** The fields of a win that a person can set; texts are '' and choices null until they do. */
export const winEntries = {
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
  occurredOn: DaySchema,
  title: label,
  did: text,
  why: text,
  plainLine: text,
  decision: text,
  reasoning: text,
  outcome: text,
  outcomeState: v.picklist(OUTCOME_STATES),
  followUpOn: v.nullable(DaySchema),
  metric: v.nullable(MetricSchema),
  origin: v.picklist(ORIGINS),
  role: v.nullable(v.picklist(ROLES)),
  scope: v.nullable(v.picklist(SCOPES)),
  horizon: v.nullable(v.picklist(HORIZONS)),
  unprompted: v.boolean(),
  leftWithThem: text,
  ownPart: text,
  topic: text,
  learned: text,
  note: text,
  level: v.picklist(LEVELS),
  levelBy: v.picklist(LEVEL_SOURCES),
  people: v.pipe(v.array(PersonSchema), v.maxLength(100)),
  praise: text,
  tags: v.pipe(v.array(label), v.maxLength(100)),
  employerId: v.nullable(IdSchema),
  projectId: v.nullable(IdSchema),
  visibility: v.picklist(VISIBILITIES),
  confidential: v.boolean(),
  /** Questions of the coach that the user waved away. */
  waved: v.optional(v.pipe(v.array(v.picklist(COACH_QUESTIONS)), v.maxLength(COACH_QUESTIONS.length))),
  /** Ladders of which the user said that it shows no behaviour. */
  shownNone: v.optional(v.pipe(v.array(label), v.maxLength(100))),
};

/** The fields that hold the user's own words, the title aside. */
export const TEXT_FIELDS = [
  'did',
  'why',
  'plainLine',
  'decision',
  'reasoning',
  'outcome',
  'leftWithThem',
  'ownPart',
  'topic',
  'learned',
  'note',
  'praise',
] as const satisfies readonly (keyof typeof winEntries)[];
export type TextField = (typeof TEXT_FIELDS)[number];

/** The words that tell a win's level, in the order in which one would read them. */
export const JUDGED = ['did', 'decision', 'reasoning', 'outcome'] as const satisfies readonly TextField[];

const WinFieldsSchema = v.object(winEntries);
export const WinSchema = v.object({ ...recordEntries, ...winEntries });
export type WinFields = v.InferOutput<typeof WinFieldsSchema>;
export type Win = v.InferOutput<typeof WinSchema>;
export type Role = (typeof ROLES)[number];
export type Origin = (typeof ORIGINS)[number];
export type Level = (typeof LEVELS)[number];

/** An unrefined win of `occurredOn`: nothing claimed beyond its title. */
export function blankWin(occurredOn: string, title: string): WinFields {
  return {
    kind: 'win',
    status: 'inbox',
    occurredOn,
    title,
    did: '',
    why: '',
    plainLine: '',
    decision: '',
    reasoning: '',
    outcome: '',
    outcomeState: 'none',
    followUpOn: null,
    metric: null,
    origin: 'unclear',
    role: null,
    scope: null,
    horizon: null,
    unprompted: false,
    leftWithThem: '',
    ownPart: '',
    topic: '',
    learned: '',
    note: '',
    level: 'vague',
    levelBy: 'rule',
    people: [],
    praise: '',
    tags: [],
    employerId: null,
    projectId: null,
    visibility: 'normal',
    confidential: false,
  };
}

/** Before a coach or the user has spoken: vague with fewer than three words of what was done or decided. */
export function levelByRule(win: Pick<WinFields, 'did' | 'decision' | 'outcome'>): Level {
  if (wordCount(win.did) < 3 && wordCount(win.decision) < 3) return 'vague';
  return isBlank(win.outcome) ? 'evidence' : 'strong';
}

/** `win` with its level brought up to date, where neither the user nor the coach has set it. */
export function withLevel<T extends WinFields>(win: T): T {
  return win.levelBy === 'rule' ? { ...win, level: levelByRule(win) } : win;
}

/** `win` after `changes`. A verdict of the coach is of the words it read: others put it aside. */
export function changedWin<T extends WinFields>(win: T, changes: Partial<WinFields>): T {
  const isUnread = win.levelBy === 'coach' && !changes.levelBy && JUDGED.some((field) => isOther(win, changes, field));
  return { ...win, ...changes, ...(isUnread && { levelBy: 'rule' }) };
}

/** `win` as one that nobody has read yet, where its level is the coach's: what it points to has changed. */
export function asUnread<T extends WinFields>(win: T): T {
  return win.levelBy === 'coach' ? { ...win, levelBy: 'rule' } : win;
}

function isOther(win: WinFields, changes: Partial<WinFields>, field: (typeof JUDGED)[number]): boolean {
  return changes[field] !== undefined && changes[field] !== win[field];
}

/** Whether the user has said anything of it yet, beyond the title that its page gave it. */
export function isSaid(win: Pick<WinFields, (typeof JUDGED)[number]>): boolean {
  return JUDGED.some((field) => !isBlank(win[field]));
}

/** Nothing but white space, as the clauses of proof mean it. */
export function isBlank(value: string): boolean {
  return value.trim() === '';
}

function wordCount(value: string): number {
  return value.trim().split(/\s+/u).filter(Boolean).length;
}
