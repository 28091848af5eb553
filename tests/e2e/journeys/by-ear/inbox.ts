import { sampleInbox } from '../../log/sample-inbox.mjs';
import type { Journey } from '../journey';
import { readerOf } from '../reader';

export const inbox: Journey = {
  title: 'a card of the inbox is heard, refined and kept, two are merged, and one is brought back',
  async walk({ openApp }) {
    const reader = await readerOf(await openApp('/inbox', sampleInbox()));
    await reader.isAt('article: Card 1 of 5: Retry the depot sync with a budget instead of forever');
    await reader.hears(
      'link: Inbox 5',
      'heading 1: Inbox',
      'region: Inbox',
      'article: Card 1 of 5: …',
      'link: acme/orchard #431 (opens in a new tab)',
      'text field: Title, “Retry the depot sync…',
      'text field: What did you do?',
      'pop-up: Role, “I drove it”, collapsed',
      'group: What it shows',
    );
    await reader.types('text field: What did you do?', 'I replaced the endless retry by a budget');
    await reader.presses('button: Keep…');
    await reader.isTold('Kept: Retry the depot sync…');
    await reader.isAt('article: Card 2 of 5: Depot sync hammers the queue after an outage');
    await reader.presses('button: Merge…');
    await reader.hears(
      'dialog: Merge with another win',
      'heading 2: Merge with another win',
      'search field: Search the wins around this day',
      'heading 3: Likely the same work',
      'button: Retry the depot sync with a budget instead of forever…One names the other',
    );
    await reader.presses('button: Retry the depot sync with a budget instead of forever…');
    await reader.isAt('article: Card 3 of 5: …');
    await reader.presses('button: Drop…');
    await reader.isTold('Dropped: …');
    await reader.presses('button: Undo…');
    await reader.isAt('article: Card 3 of 5: …');
  },
};
