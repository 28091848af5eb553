import type { Opened } from '../browser/open-browser';
import type { Subject } from '../browser/subject';
import { type Screen, timeScreen } from '../browser/time-screen';
import { newest } from '../log/newest';
import type { Bench, Measure } from './measure';

const SIZE = { width: 384, height: 600 };

interface Kind {
  subject: Subject;
  wins: number | null;
  screen: Screen;
}

export const popup: Measure = {
  name: 'popup',
  how: 'The popup in a tab of its size, from the navigation to the first paint, to the frame that shows the newest win (a floor: its heading or rows), and to the frame after a real key that is pressed as soon as the field has the focus. Warm: opened before in this browser. Cold: the first page of a browser that was just started on a filled profile. All of them by turns, in every round.',
  async take(bench) {
    const kinds = kindsOf(bench);
    await takeWarm(bench, kinds);
    await takeCold(bench, kinds);
  },
};

function kindsOf({ winnow, floors, against, options }: Bench): Kind[] {
  const largest = Math.max(...options.counts);
  const screen = (within: string, text: string, address = 'popup.html') => ({
    address,
    size: SIZE,
    marker: { within, text },
  });
  const others = against.flatMap((subject) =>
    subject.popup ? [{ subject, wins: null, screen: screen('body', '', subject.popup) }] : [],
  );
  return [
    { subject: floors.empty, wins: null, screen: screen('main', 'Ready') },
    { subject: floors['react-popup'], wins: null, screen: screen('main', 'Ready') },
    { subject: floors['dexie-page'], wins: largest, screen: screen('li', newest(largest).inFloor) },
    ...options.counts.map((wins) => ({ subject: winnow, wins, screen: screen('main', newest(wins).inPopup) })),
    ...others,
  ];
}

async function takeWarm(bench: Bench, kinds: Kind[]): Promise<void> {
  const opened: { kind: Kind; browser: Opened }[] = [];
  for (const kind of kinds)
    opened.push({ kind, browser: await bench.open(kind.subject, await profileOf(bench, kind)) });
  // The first time is of what the browser has not seen yet.
  if (!bench.options.isShort) for (const { kind, browser } of opened) await timeScreen(browser, kind.screen);
  for (let round = 1; round <= bench.options.rounds.warm; round++) {
    bench.say(`warm, round ${round} of ${bench.options.rounds.warm}`);
    for (const { kind, browser } of turned(opened, round))
      note(bench, 'warm', kind, await timeScreen(browser, kind.screen));
  }
  for (const { browser } of opened) await browser.close();
}

async function takeCold(bench: Bench, kinds: Kind[]): Promise<void> {
  for (let round = 1; round <= bench.options.rounds.cold; round++) {
    bench.say(`cold, round ${round} of ${bench.options.rounds.cold}`);
    for (const kind of turned(kinds, round)) {
      const browser = await bench.open(kind.subject, await profileOf(bench, kind));
      note(bench, 'cold', kind, await timeScreen(browser, kind.screen));
      await browser.close();
    }
  }
}

/** Another one begins in each round: none is always timed after the same one. */
function turned<T>(all: readonly T[], round: number): T[] {
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

async function profileOf(bench: Bench, { subject, wins }: Kind): Promise<string | undefined> {
  return wins === null ? undefined : bench.profile(subject, wins);
}

function note(
  { figures }: Bench,
  when: string,
  { subject, wins }: Kind,
  times: { paint: number; useful: number; key: number },
) {
  for (const [what, took] of Object.entries(times))
    figures.add(`popup, ${when}: ${what}`, subject.name, wins, 'ms', took);
}
