import { afterStart } from '@/lib/long-work/after-start';
import type { Opened } from '../browser/open-browser';
import { settle } from '../browser/settle';
import type { Subject } from '../browser/subject';
import { type Screen, timeScreen } from '../browser/time-screen';
import { doubt } from '../figures/figure';
import type { ScreenTimes } from '../in-page/screen-times';
import { newest } from '../log/newest';
import { inTurn } from './by-turns';
import type { Bench, Measure } from './measure';

const SIZE = { width: 384, height: 600 };
/** A quarter of what the medians may differ by: less certain ones differ by more of themselves. */
const SURE = 0.025;
/** What is only shown beside, and not compared, is taken once in so many rounds. */
const SELDOM = 3;

interface Kind {
  subject: Subject;
  wins: number | null;
  screen: Screen;
  isCompared?: boolean;
}

export const popup: Measure = {
  name: 'popup',
  how: 'The popup in a tab of its size, from the navigation to the first paint, to the frame that shows the newest win (a floor: its heading or rows), and to the frame after a real key that is pressed as soon as the field has the focus. Warm: opened before in this browser. Cold: the first page of a browser that was just started on a filled profile. All logs and the React popup by turns in every round, each as often after every other one, until no median of Winnow’s is in doubt by more than 2.5 %, or the rounds are used up; what is not compared every third round.',
  async take(bench) {
    const kinds = kindsOf(bench);
    for (const kind of kinds) await profileOf(bench, kind);
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
    subject.popup ? [{ subject, wins: null, screen: screen('body', '', subject.popup), isCompared: true }] : [],
  );
  return [
    { subject: floors.empty, wins: null, screen: screen('main', 'Ready') },
    { subject: floors['react-popup'], wins: null, screen: screen('main', 'Ready'), isCompared: true },
    ...options.counts.map((wins) => {
      return { subject: winnow, wins, screen: screen('main', newest(wins).inPopup), isCompared: true };
    }),
    { subject: floors['dexie-page'], wins: largest, screen: screen('li', newest(largest).inFloor) },
    ...others,
  ];
}

async function takeWarm(bench: Bench, kinds: Kind[]): Promise<void> {
  const opened = new Map<Kind, Opened>();
  for (const kind of kinds) opened.set(kind, await bench.open(kind.subject, await profileOf(bench, kind)));
  // The first time is of what the browser has not seen yet; and what a worker begins later than that is felt by all.
  if (!bench.options.isShort) {
    for (const [{ screen }, browser] of opened) await timeScreen(browser, screen);
    await afterStart();
    for (const browser of opened.values()) await settle(browser);
  }
  await takeRounds(bench, kinds, 'warm', async (kind) => {
    const browser = opened.get(kind);
    return browser && timeScreen(browser, kind.screen);
  });
  for (const browser of opened.values()) await browser.close();
}

async function takeCold(bench: Bench, kinds: Kind[]): Promise<void> {
  await takeRounds(bench, kinds, 'cold', async (kind) => {
    const browser = await bench.open(kind.subject, await profileOf(bench, kind));
    const times = await timeScreen(browser, kind.screen);
    await browser.close();
    return times;
  });
}

/** Until every median that is compared stands still: with too few rounds, what is even looks uneven. */
async function takeRounds(
  bench: Bench,
  kinds: Kind[],
  when: 'warm' | 'cold',
  time: (kind: Kind) => Promise<ScreenTimes | undefined>,
): Promise<void> {
  const compared = kinds.filter(({ isCompared }) => isCompared);
  const others = kinds.filter(({ isCompared }) => !isCompared);
  const { least, most } = bench.options.rounds[when];
  for (let round = 0; round < most && (round < least || largestDoubt(bench, when) > SURE); round++) {
    bench.say(`${when}, round ${round + 1} of ${least} to ${most}`);
    for (const kind of [...inTurn(compared, round), ...(round % SELDOM === 0 ? others : [])]) {
      const times = await time(kind);
      if (times) note(bench, when, kind, times);
    }
  }
}

function largestDoubt({ figures, winnow }: Bench, when: string): number {
  const compared = figures.all.filter(({ what, of }) => what === `popup, ${when}: useful` && of === winnow.name);
  return Math.max(...compared.map(({ samples }) => doubt(samples)));
}

async function profileOf(bench: Bench, { subject, wins }: Kind): Promise<string | undefined> {
  return wins === null ? undefined : bench.profile(subject, wins);
}

function note({ figures }: Bench, when: string, { subject, wins }: Kind, times: ScreenTimes): void {
  for (const [what, took] of Object.entries(times))
    figures.add(`popup, ${when}: ${what}`, subject.name, wins, 'ms', took);
}
