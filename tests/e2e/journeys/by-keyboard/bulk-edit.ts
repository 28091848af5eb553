import { sampleLog } from '../../log/sample-log.mjs';
import { handOn } from '../hand';
import type { Journey } from '../journey';

export const bulkEdit: Journey = {
  title: 'three wins are chosen, made private by one press, and brought back by another',
  async walk({ openApp }) {
    const rows = sampleLog();
    const hand = await handOn(await openApp('/wins', rows));
    await hand.sees(`${rows.wins.length} wins`);
    await hand.goesTo('checkbox: Select …');
    await hand.goesTo('link: …');
    await hand.presses('Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await hand.sees('3 wins selected');
    await hand.goesTo('button: Change…');
    await hand.presses('Enter');
    await hand.goesTo('pop-up: Private…');
    await hand.types('p');
    await hand.goesTo('button: Change 3 wins');
    await hand.presses('Enter');
    await hand.sees('3 wins were changed.');
    await hand.goesTo('button: Undo');
    await hand.presses('Enter');
    await hand.sees('Undone. Your log is as it was before.');
  },
};
