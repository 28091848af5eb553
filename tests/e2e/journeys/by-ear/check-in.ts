import { sampleCheckIns } from '../../log/sample-check-in.mjs';
import { sampleInbox } from '../../log/sample-inbox.mjs';
import type { Journey } from '../journey';
import { readerOf } from '../reader';

export const checkIn: Journey = {
  title: 'the week’s check-in is heard step by step, and ends by saying so',
  async walk({ openPopup }) {
    const reader = await readerOf(
      await openPopup('#/check-in', { ...sampleInbox(2), ...sampleCheckIns({ weeks: 2 }) }),
    );
    await reader.isAt('article: Card 1 of 2: Retry the depot sync with a budget instead of forever');
    await reader.hears(
      'navigation: Steps of the check-in',
      'button: 1 Inbox',
      'button: 2 Wins',
      'button: 3 Next week',
      'region: Inbox',
      'article: Card 1 of 2: …',
      'text field: Title, “Retry the depot sync…',
      'button: Keep…',
      'button: Drop…',
    );
    await reader.presses('button: Keep…');
    await reader.isTold('Kept: Retry the depot sync…');
    await reader.isAt('article: Card 2 of 2: Depot sync hammers the queue after an outage');
    await reader.presses('button: Drop…');
    await reader.isAt('button: Go on to wins');
    await reader.key('Enter');
    await reader.isAt('text field: What did you do?');
    await reader.types('text field: What did you do?', 'Wrote the runbook');
    await reader.presses('button: Save win');
    await reader.isTold('Saved');
    await reader.hears('region: Added in this check-in', 'link: Wrote the runbook');
    await reader.presses('button: Go on to next week');
    await reader.isAt('text field: One line for next week');
    await reader.types('text field: One line for next week', 'Write up the retry budget');
    await reader.presses('button: Finish');
    await reader.isTold('Done. … of 13 weeks logged.');
    await reader.hears('button: Open it again');
  },
};
