import { sampleLog } from '../../log/sample-log.mjs';
import { handOn } from '../hand';
import type { Journey } from '../journey';

export const backup: Journey = {
  title: 'the log is backed up, everything deleted, and all of it brought back from the file',
  async walk({ openApp }) {
    const hand = await handOn(await openApp('/settings/data', sampleLog()));
    await hand.goesTo('button: Back up now');
    const file = await hand.receives('Enter');
    await hand.goesTo('link: Settings');
    await hand.presses('Enter');
    await hand.goesTo('button: Delete everything');
    await hand.presses('Enter');
    await hand.isAt('region: Delete everything');
    await hand.goesTo('button: Delete everything…');
    await hand.presses('Enter');
    await hand.isAt('text field: …');
    await hand.types('delete everything');
    await hand.presses('Enter');
    await hand.sees('Everything was deleted');
    const after = await handOn(await openApp('/settings/data'));
    await after.goesTo('button: Choose a backup…');
    await after.givesFile(await file.path());
    await after.sees(/wins are new here/);
    await after.goesTo('button: Merge');
    await after.presses('Enter');
    await after.sees('The two logs are one.');
  },
};
