import { sampleInbox } from '../../log/sample-inbox.mjs';
import { handOn } from '../hand';
import type { Journey } from '../journey';

export const inbox: Journey = {
  title: 'the inbox is tidied: refined, kept, dropped, merged, and the last step taken back',
  async walk({ openApp }) {
    const hand = await handOn(await openApp('/inbox', sampleInbox()));
    await hand.isAt('article: Card 1 of 5…');
    await hand.goesTo('text field: What did you do?…');
    await hand.types('I replaced the endless retry by a budget');
    await hand.presses('Escape', 'k');
    await hand.sees(/^Kept: Retry the depot sync/);
    await hand.isAt('article: Card 2 of 5…');
    await hand.presses('m');
    await hand.isAt('button: …Retry the depot sync…');
    await hand.presses('Enter');
    await hand.isAt('article: Card 3 of 5…');
    await hand.goesTo('button: Drop…');
    await hand.presses('Enter');
    await hand.isAt('article: Card 4 of 5…');
    await hand.presses('u');
    await hand.isAt('article: Card 3 of 5…');
  },
};
