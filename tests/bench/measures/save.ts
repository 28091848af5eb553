import { afterStart } from '@/lib/long-work/after-start';
import { workerOf } from '../browser/open-browser';
import { settle } from '../browser/settle';
import { timeClicks } from '../browser/time-clicks';
import { timeSaves } from '../in-page/save-times';
import { saveCapture } from '../log/save-message';
import type { Measure } from './measure';

const CLICKS = 5;
/** No pull request of the log itself. */
const FIRST = 700_000;

export const save: Measure = {
  name: 'save',
  how: 'In the worker, when what it does once at a browser’s start is over: the message of a page’s button is handed to the browser’s own event, and the time taken until the transaction of the save has committed; after each of them, one bare strict transaction over the same stores writes the like: new rows of the same content under ids of their own, and the rows of counts once more; each of the two when what followed the one before is over. On a pull request’s page: from the click of a real pointer to the frame that says Saved.',
  async take(bench) {
    for (const wins of bench.options.counts) {
      bench.say(`${wins} wins`);
      const browser = await bench.open(bench.winnow, await bench.copyOf(bench.winnow, wins));
      const worker = await workerOf(browser);
      if (!bench.options.isShort) await afterStart().then(() => settle(browser));
      const { rounds } = bench.options;
      const messages = Array.from({ length: rounds.save + 1 }, (_, at) => saveCapture(FIRST + at));
      const { saves, bare, stores } = await worker.evaluate(timeSaves, messages);
      bench.say(`the save writes to ${stores.join(', ')}`);
      // The first one opens the database.
      bench.figures.add('save: first', 'winnow', wins, 'ms', saves[0] ?? Number.NaN);
      bench.figures.add('save: receipt to commit', 'winnow', wins, 'ms', ...saves.slice(1));
      bench.figures.add('save: receipt to commit', 'bare transaction', wins, 'ms', ...bare.slice(1));
      const clicks = await timeClicks(browser, bench.options.isShort ? 1 : CLICKS);
      bench.figures.add('save: click to Saved', 'winnow', wins, 'ms', ...clicks);
      await browser.close();
    }
  },
};
