import type { Opened } from '../browser/open-browser';
import type { Subject } from '../browser/subject';
import { type Screen, timeScreen } from '../browser/time-screen';
import { newest } from '../log/newest';
import { usefulIn } from '../log/section-markers';
import { inTurn } from './by-turns';
import type { Bench, Measure } from './measure';

const IN_SHORT = ['/checklist', '/report'];
/** A browser is started for each of them. */
const COLD = [...IN_SHORT, '/wins', 'dexie-page'];
const SIZE = { width: 1280, height: 800 };

interface Kind {
  of: string;
  subject: Subject;
  wins: number;
  screen: Screen;
}

export const sections: Measure = {
  name: 'sections',
  how: 'Each section of the app in a new tab, as the popup is timed, once with each log and more often with the largest; the key is the one that the field with the focus takes, or Tab where there is none. The floor is the page in React and Dexie with as many wins. Cold, a few of them, at the largest log only: the first page of a browser that was just started.',
  async take(bench) {
    for (const wins of bench.options.counts) await takeWarm(bench, wins);
    await takeCold(bench, Math.max(...bench.options.counts));
  },
};

function kindsOf({ winnow, floors, options }: Bench, wins: number): Kind[] {
  const screen = (address: string, within: string, text: string) => ({ address, size: SIZE, marker: { within, text } });
  const floor = {
    of: 'dexie-page',
    subject: floors['dexie-page'],
    wins,
    screen: screen('popup.html', 'li', newest(wins).inFloor),
  };
  const own = Object.entries(usefulIn(wins)).map(([path, { within, text }]) => {
    return { of: path, subject: winnow, wins, screen: screen(`options.html#${path}`, within, text) };
  });
  return options.isShort ? [floor, ...own.filter(({ of }) => IN_SHORT.includes(of))] : [floor, ...own];
}

async function takeWarm(bench: Bench, wins: number): Promise<void> {
  const { winnow, floors, options } = bench;
  const opened = new Map<Subject, Opened>();
  for (const subject of [winnow, floors['dexie-page']])
    opened.set(subject, await bench.open(subject, await bench.profile(subject, wins)));
  const kinds = kindsOf(bench, wins);
  // Only the largest log is judged.
  const rounds = wins === Math.max(...options.counts) ? options.rounds.section : 1;
  for (let round = 0; round <= rounds; round++) {
    bench.say(`warm, ${wins} wins, round ${round} of ${rounds}`);
    for (const kind of inTurn(kinds, round)) {
      const browser = opened.get(kind.subject);
      const times = browser && (await timeScreen(browser, kind.screen));
      // The first time is of what the browser has not seen yet.
      if (times && (round > 0 || options.isShort)) note(bench, 'warm', kind, times);
    }
    if (options.isShort) break;
  }
  for (const browser of opened.values()) await browser.close();
}

async function takeCold(bench: Bench, wins: number): Promise<void> {
  const kinds = kindsOf(bench, wins).filter(({ of }) => COLD.includes(of));
  for (let round = 1; round <= bench.options.rounds.section; round++) {
    bench.say(`cold, ${wins} wins, round ${round} of ${bench.options.rounds.section}`);
    for (const kind of inTurn(kinds, round)) {
      const browser = await bench.open(kind.subject, await bench.profile(kind.subject, wins));
      note(bench, 'cold', kind, await timeScreen(browser, kind.screen));
      await browser.close();
    }
  }
}

function note(
  { figures }: Bench,
  when: string,
  { of, wins }: Kind,
  times: { paint: number; useful: number; key: number },
) {
  for (const [what, took] of Object.entries(times)) figures.add(`section, ${when}: ${what}`, of, wins, 'ms', took);
}
