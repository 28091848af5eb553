import { sampleLog } from '../../log/sample-log.mjs';
import type { Journey } from '../journey';
import { readerOf } from '../reader';

export const report: Journey = {
  title: 'the report is heard by its headings, a picture by its words and its table, and exported',
  async walk({ openApp }) {
    const reader = await readerOf(await openApp('/report', sampleLog()));
    await reader.hears(
      'complementary: Options and exports',
      'pop-up: Period, “Last 12 months”, collapsed',
      'group: How much it tells',
      'button: Export as Markdown',
      'heading 1: Readiness report',
      'region: Where it stands',
      'image: 11 of 15 behaviours are evidenced and 6 of 15 are claimed.',
      'heading 2: Strongest wins',
      'heading 2: Gaps, and what to do next',
      'heading 2: Three shifts, month by month',
      'heading 2: Evidence by category and month',
    );
    const file = await reader.receives('button: Export as Markdown');
    if (!file.suggestedFilename().endsWith('.md')) throw new Error(file.suggestedFilename());
    await reader.presses('link: Show these wins');
    await reader.isAt('heading 1: Wins');
  },
};
