import * as v from 'valibot';
import { DaySchema } from './day';
import { recordEntries } from './record';

/** There is one row of settings; its id is the same on every machine, so that two logs become one. */
export const SETTINGS_ID = '5e771465-0000-4000-8000-000000000001';

/** The language of the browser. */
export const AUTOMATIC = 'automatic';

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

const settingsEntries = {
  theme: v.picklist(['system', 'light', 'dark']),
  /** What Winnow speaks, by its code; whatever it does not speak, such as `AUTOMATIC`, is what the browser speaks. */
  language: v.string(),
  /** The ladder that the log is read by. */
  ladderId: v.string(),
  /** When the weekly check-in is due: ISO weekday 1–7 and local hour 0–23. */
  week: v.object({
    weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
    hour,
    notify: v.boolean(),
  }),
  /** The Monday of the first week with a check-in; null until the worker has seen the installation. */
  checkInsFrom: v.nullable(DaySchema),
  reminders: v.object({
    /** Local hours 0–23 between which no notification comes, around midnight too; null: none. */
    quiet: v.nullable(v.object({ from: hour, to: hour })),
    /** Whether the toolbar button counts the inbox. */
    countInbox: v.boolean(),
  }),
  /** The time that the audit looks back on; null: the last six months. */
  audit: v.nullable(v.object({ from: DaySchema, to: DaySchema })),
  /** Whether a letter, digit or sign alone does something. */
  singleKeys: v.boolean(),
  profile: v.object({ level: v.string(), since: v.nullable(DaySchema), target: v.string() }),
};

const SettingsFieldsSchema = v.object(settingsEntries);
export const SettingsSchema = v.object({ ...recordEntries, ...settingsEntries });
export type SettingsFields = v.InferOutput<typeof SettingsFieldsSchema>;
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: SettingsFields = {
  theme: 'system',
  language: AUTOMATIC,
  ladderId: 'senior-engineer',
  week: { weekday: 5, hour: 15, notify: false },
  checkInsFrom: null,
  reminders: { quiet: { from: 20, to: 8 }, countInbox: false },
  audit: null,
  singleKeys: true,
  profile: { level: '', since: null, target: '' },
};
