import { handOn } from '../hand';
import type { Journey } from '../journey';

export const pageButton: Journey = {
  title: 'a pull request is saved from its page, what changed is written, and the save taken back',
  async walk({ openPullRequest }) {
    const hand = await handOn(await openPullRequest({ number: 7, title: 'Version the orchard API' }));
    await hand.goesTo('button: Save as win');
    await hand.presses('Enter');
    await hand.isAt('text field: What changed because of it?…');
    await hand.types('Clients upgrade without us');
    await hand.goesTo('button: …, not pressed');
    await hand.presses('Space');
    await hand.goesTo('button: Undo');
    await hand.presses('Enter');
    await hand.isAt('button: Save as win');
  },
};
