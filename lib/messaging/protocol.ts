import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import { IdSchema } from '@/lib/domain/record';
import type { StorageTrouble } from '@/lib/domain/storage-trouble';
import { type Walk, WalkSchema } from '@/lib/domain/walk';
import { AddressSchema, ARTIFACT_STATES, ARTIFACT_TYPES, type Facts, FactsSchema } from '@/lib/domain/win/artifact';
import { CAUTIONS } from '@/lib/domain/win/caution';
import { EXCERPT_LIMIT } from '@/lib/domain/win/excerpt';
import { COACH_QUESTIONS, KINDS, ORIGINS, ROLES, TEXT_LIMIT, TITLE_LIMIT } from '@/lib/domain/win/win';

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(2200));
const FACT_NAMES = ['title', ...(Object.keys(FactsSchema.entries) as (keyof Facts)[])] as const;
const factNames = v.pipe(v.array(v.picklist(FACT_NAMES)), v.maxLength(FACT_NAMES.length));
const behaviourIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(100));
/** Of a list, without what only says which page of it is shown. */
const list = v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\/\S+$/i));
const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const title = v.pipe(v.string(), v.maxLength(TITLE_LIMIT));

/** What a page says of itself. */
const capture = v.object({
  identity: v.object({
    type: v.picklist(ARTIFACT_TYPES),
    key,
    url: AddressSchema,
    host: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  }),
  title,
  state: v.nullable(v.picklist(ARTIFACT_STATES)),
  occurredOn: v.nullable(DaySchema),
  facts: FactsSchema,
  win: v.object({ kind: v.picklist(KINDS), role: v.nullable(v.picklist(ROLES)), origin: v.picklist(ORIGINS) }),
  missing: factNames,
  /** What the page itself did not show, where its site's answer then did. */
  lost: v.optional(factNames),
  cautions: v.pipe(v.array(v.picklist(CAUTIONS)), v.maxLength(CAUTIONS.length)),
  /** The browser shows it in another language than its own: a win that is known learns nothing of it. */
  translated: v.optional(v.literal(true)),
  layout: v.pipe(v.string(), v.maxLength(40)),
});

/** What a page's button may ask of the worker, one schema a message. */
export const messageSchemas = {
  /** Is this artifact in the log? Answers yes or no and nothing else about the log. */
  isSaved: v.object({ key }),
  /** The same of many, answered in their order. */
  areSaved: v.object({ keys: v.pipe(v.array(key), v.minLength(1), v.maxLength(200)) }),
  /** Save once: the ids are the sender's, so a repeated message changes nothing. */
  saveWin: v.object({
    winId: IdSchema,
    artifactId: IdSchema,
    capturedBy: v.optional(v.picklist(['page-button', 'import'])),
    /** A win of this in the trash stays there: it is one of many that nobody looked at. */
    leavesTrash: v.optional(v.boolean()),
    capture,
  }),
  /** What the page of an artifact that is in the log says of it by now. Nothing is added. */
  seePage: v.object({ capture }),
  /** Keep what was typed in the panel; only the fields that are present change. */
  refineWin: v.object({
    winId: IdSchema,
    key,
    outcome: v.optional(text),
    /** With an outcome: what this panel sent as one before, since the last that was kept; nothing else is replaced. */
    told: v.optional(v.pipe(v.array(text), v.maxLength(50))),
    role: v.optional(v.nullable(v.picklist(ROLES))),
    origin: v.optional(v.picklist(ORIGINS)),
    /** What this panel chose and took back again, of the built-in ladder; links made elsewhere stay. */
    behaviours: v.optional(v.object({ chosen: behaviourIds, dropped: behaviourIds })),
    /** Questions of the coach that were waved away in this panel. */
    waved: v.optional(v.pipe(v.array(v.picklist(COACH_QUESTIONS)), v.maxLength(COACH_QUESTIONS.length))),
  }),
  /** Keep the beginning of what the page's author wrote, since the user asked for it; null takes it away again. */
  keepExcerpt: v.object({
    winId: IdSchema,
    key,
    excerpt: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(EXCERPT_LIMIT))),
  }),
  /** Take a save back: the win goes to the trash. */
  undoSave: v.object({ winId: IdSchema, key }),
  /** Open the win of this artifact in the app, in a new tab. */
  openWin: v.object({ key }),
  /** Put the panel's script into the page that asks: what a press needs, the page does not carry before. */
  loadPanel: v.object({}),
  /** The same with the panel of a list. */
  loadList: v.object({}),
  /** The same with the coach, which is larger than all the rest: once somebody types. */
  loadCoach: v.object({}),
  /** Keep how far a walk through a list has come, so that it can go on after the page is gone. */
  keepWalk: v.object({ list, walk: WalkSchema }),
  /** How far the walk through this list had come; answered only where the list itself is shown. */
  readWalk: v.object({ list }),
  /** The walk is over, or given up. */
  dropWalk: v.object({ list }),
} as const;

export type MessageType = keyof typeof messageSchemas;
export type MessageBody<T extends MessageType> = v.InferOutput<(typeof messageSchemas)[T]>;

/** Why the worker did not do what was asked. */
export type Refusal = 'invalid' | 'not-allowed' | 'not-found' | 'switched-off' | StorageTrouble;
export type Reply<T> = ({ ok: true } & T) | { ok: false; reason: Refusal };

/** `added`: new · `existing`: was there, if `inTrash` in the trash and left in it · `restored`: taken out of the trash. */
export type SaveResult = { winId: string; result: 'added' | 'existing' | 'restored'; inTrash?: true };

export interface Protocol {
  isSaved(body: MessageBody<'isSaved'>): Reply<{ saved: boolean }>;
  areSaved(body: MessageBody<'areSaved'>): Reply<{ saved: boolean[] }>;
  saveWin(body: MessageBody<'saveWin'>): Reply<SaveResult>;
  seePage(body: MessageBody<'seePage'>): Reply<object>;
  refineWin(body: MessageBody<'refineWin'>): Reply<object>;
  keepExcerpt(body: MessageBody<'keepExcerpt'>): Reply<object>;
  undoSave(body: MessageBody<'undoSave'>): Reply<object>;
  openWin(body: MessageBody<'openWin'>): Reply<object>;
  loadPanel(body: MessageBody<'loadPanel'>): Reply<object>;
  loadList(body: MessageBody<'loadList'>): Reply<object>;
  loadCoach(body: MessageBody<'loadCoach'>): Reply<object>;
  keepWalk(body: MessageBody<'keepWalk'>): Reply<object>;
  readWalk(body: MessageBody<'readWalk'>): Reply<{ walk: Walk | null }>;
  dropWalk(body: MessageBody<'dropWalk'>): Reply<object>;
}
