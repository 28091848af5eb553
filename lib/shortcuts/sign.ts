import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { app } from '@/lib/i18n/en/app';

/** What the toolbar button shows for a moment. */
export interface Sign {
  badge: string;
  /** Of the badge's ground, `#rrggbb`. */
  colour: string;
  title: string;
}

/** Of the grain and of ink, which is trouble's; red is for deleting. White stands out on either. */
export const SIGN_COLOURS = { news: '#8f5a0e', trouble: '#221d16' } as const;

const SHOWN_MS = 3000;
const KEY = 'toolbarBefore';
/** Worn while the log is in danger; a reminder takes down only one that a reminder put up. */
const DANGER = '!';
/** The title of the danger that a reminder put up. */
const WARNED = 'toolbarWarned';
/** Of the browser's choice. */
const NO_COLOUR: [number, number, number, number] = [0, 0, 0, 0];
const BeforeSchema = v.object({
  badge: v.string(),
  colour: v.union([v.string(), v.tuple([v.number(), v.number(), v.number(), v.number()])]),
  title: v.string(),
});
type Before = v.InferOutput<typeof BeforeSchema>;

let turn: Promise<void> = Promise.resolve();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a sign on the toolbar button for 3 s; then it is again as it was before the first sign. Never rejects. */
export function showSign(sign: Sign): Promise<void> {
  return inTurn(async () => {
    const { [KEY]: kept } = await browser.storage.session.get(KEY);
    if (kept === undefined) await browser.storage.session.set({ [KEY]: await readToolbar() });
    await drawToolbar(sign);
    clearTimeout(timer);
    timer = setTimeout(takeSignDown, SHOWN_MS);
  });
}

/** Takes a sign down, one that a worker which was killed left behind too. Never rejects. */
export function takeSignDown(): Promise<void> {
  return inTurn(async () => {
    const { [KEY]: kept } = await browser.storage.session.get(KEY);
    if (kept === undefined) return;
    await drawToolbar(readBefore(kept));
    await browser.storage.session.remove(KEY);
  });
}

/** Has the toolbar button look like this from now on; while a sign is up, once it is down. Never rejects. */
export function wear(look: Sign): Promise<void> {
  return inTurn(async () => {
    const { [KEY]: kept, [WARNED]: warned } = await browser.storage.session.get([KEY, WARNED]);
    const worn = kept === undefined ? await readToolbar() : readBefore(kept);
    if (worn.badge === DANGER && worn.title !== warned) return;
    await browser.storage.session.set({ [WARNED]: look.badge === DANGER ? look.title : '' });
    if (kept === undefined) await drawToolbar(look);
    else await browser.storage.session.set({ [KEY]: look });
  });
}

function readBefore(kept: unknown): Before {
  return v.parse(v.fallback(BeforeSchema, { badge: '', colour: NO_COLOUR, title: app.name }), kept);
}

async function readToolbar() {
  const [badge, colour, title] = await Promise.all([
    browser.action.getBadgeText({}),
    browser.action.getBadgeBackgroundColor({}),
    browser.action.getTitle({}),
  ]);
  return { badge, colour, title };
}

async function drawToolbar({ badge, colour, title }: Sign | Before): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeText({ text: badge }),
    browser.action.setTitle({ title }),
  ]);
}

/** One after the other: what was before the sign must not be read in the middle of one. */
function inTurn(step: () => Promise<void>): Promise<void> {
  // A browser that cannot draw a badge has nowhere to say so; what was saved is saved.
  turn = turn.then(step).catch(() => undefined);
  return turn;
}
