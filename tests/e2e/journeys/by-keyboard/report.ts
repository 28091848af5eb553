import { readFile } from 'node:fs/promises';
import { sampleLog } from '../../log/sample-log.mjs';
import { handOn } from '../hand';
import type { Journey } from '../journey';

export const report: Journey = {
  title: 'the report is reached from the rail, a table of it opened, and the whole exported',
  async walk({ openApp }) {
    const hand = await handOn(await openApp('/checklist', sampleLog()));
    await hand.goesTo('link: Report');
    await hand.presses('Enter');
    await hand.isAt('heading 1: …');
    await hand.goesTo('disclosure: The same as a table…');
    await hand.presses('Enter');
    await hand.goesTo('button: Export as Markdown');
    const file = await hand.receives('Enter');
    const text = await readFile(await file.path(), 'utf8');
    if (!text.includes(' of 15')) throw new Error(text);
  },
};
