import { sampleCheckIns } from '../../log/sample-check-in.mjs';
import { sampleInbox } from '../../log/sample-inbox.mjs';
import { handOn } from '../hand';
import type { Journey } from '../journey';

export const checkIn: Journey = {
  title: 'the week’s check-in, from the first card to the line for next week',
  async walk({ openPopup }) {
    const answered = [{ weeksAgo: 1, nextLine: 'Ask Mara about the importer' }];
    const hand = await handOn(
      await openPopup('#/check-in', { ...sampleInbox(2), ...sampleCheckIns({ weeks: 2, answered }) }),
    );
    await hand.sees('Ask Mara about the importer');
    await hand.isAt('article: Card 1 of 2…');
    await hand.presses('k');
    await hand.isAt('article: Card 2 of 2…');
    await hand.presses('d');
    await hand.isAt('button: Go on to wins');
    await hand.presses('Enter');
    await hand.isAt('text field: What did you do?…');
    await hand.types('Wrote the runbook');
    await hand.presses('Control+Enter');
    await hand.sees(/^Saved$/);
    await hand.goesTo('button: Go on to next week');
    await hand.presses('Enter');
    await hand.isAt('text field: One line for next week…');
    await hand.types('Write up the retry budget');
    await hand.presses('Enter');
    await hand.sees(/^Done\. /);
    await hand.goesTo('button: Open it again');
  },
};
