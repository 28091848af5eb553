import * as v from 'valibot';
import { type Day, isDayMeant } from '@/lib/domain/day';
import { IdSchema } from '@/lib/domain/record';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { AUDIENCES, DOCUMENT_LANGUAGES } from './packet';
import { PAPERS, type PacketOptions, type Paper } from './packet-options';
import { daysOfWindow, PACKET_WINDOWS } from './packet-window';

/** What stands in the fields: days may be half typed, and a window of the usual kind moves with today. */
export interface PacketChoices extends Omit<PacketOptions, 'from' | 'to' | 'appendix'> {
  window: (typeof PACKET_WINDOWS)[number];
  from: string;
  to: string;
  appendix: boolean;
  /** Read by this ladder; null: by the one in use. */
  ladderId: string | null;
}

/** What a packet is before anybody chose: for a manager, work-safe, of the last year. */
export function usualChoices(paper: Paper, language: PacketOptions['language'] = 'en'): PacketChoices {
  return {
    ...{ audience: 'manager', level: DEFAULT_LEVEL, language, paper },
    ...{ window: 'year', from: '', to: '' },
    ...{ employerId: null, person: '', headlineIds: null, appendix: false, ladderId: null },
  };
}

interface Now {
  today: Day;
  /** The last day of the last chapter; null where none was closed. */
  chapterEnd: Day | null;
  employers: readonly { id: string }[];
}

/** The options that the choices come to now: days that are none are those of the last year, an employer that is gone is any. */
export function optionsOf(choices: PacketChoices, on: Now): PacketOptions {
  const { window: _, ladderId: __, ...options } = choices;
  const isOwn =
    choices.window === 'own' && isDayMeant(choices.from) && isDayMeant(choices.to) && choices.from <= choices.to;
  const days = choices.window === 'own' ? daysOfWindow('year', on) : daysOfWindow(choices.window, on);
  const employerId = on.employers.some(({ id }) => id === choices.employerId) ? choices.employerId : null;
  return { ...options, employerId, ...(isOwn ? {} : days) };
}

/** As a draft keeps them: texts by name. The level is chosen anew each time: what leaves is work-safe unless it is asked for. */
export function toDraftFields(choices: PacketChoices): Record<string, string> {
  const { level: _, employerId, headlineIds, appendix, ladderId, ...texts } = choices;
  return { ...texts, rest: JSON.stringify({ employerId, headlineIds, appendix, ladderId }) };
}

const RestSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    employerId: v.nullable(IdSchema),
    headlineIds: v.nullable(v.pipe(v.array(IdSchema), v.maxLength(20))),
    appendix: v.boolean(),
    ladderId: v.nullable(v.string()),
  }),
);
const day = v.pipe(v.string(), v.maxLength(10));
const DraftSchema = v.object({
  audience: v.picklist(AUDIENCES),
  language: v.picklist(DOCUMENT_LANGUAGES),
  paper: v.picklist(PAPERS),
  window: v.picklist(PACKET_WINDOWS),
  from: day,
  to: day,
  person: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)),
  rest: RestSchema,
});

/** What a draft says; `usual` where there is none, or none that can be read. */
export function fromDraftFields(fields: Record<string, string>, usual: PacketChoices): PacketChoices {
  const parsed = v.safeParse(DraftSchema, fields);
  if (!parsed.success) return usual;
  const { rest, ...texts } = parsed.output;
  return { ...texts, ...rest, level: usual.level };
}
