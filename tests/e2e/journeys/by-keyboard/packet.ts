import { sampleLog } from '../../log/sample-log.mjs';
import { handOn } from '../hand';
import type { Journey } from '../journey';

export const packet: Journey = {
  title: 'a packet is made for a committee, its wins ordered, handed over, and the version opened',
  async walk({ openApp }) {
    const hand = await handOn(await openApp('/packet', sampleLog()));
    await hand.goesTo('radio: Manager…');
    await hand.presses('ArrowRight');
    await hand.isAt('radio: Committee, checked');
    await hand.goesTo('button: Move “…');
    await hand.presses('Alt+ArrowDown');
    await hand.sees(/is number 2 of 3 now\.$/);
    await hand.goesTo('button: Keep as handed over');
    await hand.presses('Enter');
    await hand.sees('Nothing has changed since.');
    await hand.goesTo('link: Open the version of…');
    await hand.presses('Enter');
    await hand.sees('It cannot be changed.');
    await hand.goesTo('link: Packet');
    await hand.presses('Enter');
    await hand.isAt('heading 1: Packet');
  },
};
