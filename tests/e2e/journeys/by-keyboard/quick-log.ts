import { handOn } from '../hand';
import type { Journey } from '../journey';

export const quickLog: Journey = {
  title: 'a quick log is typed, saved, taken back and saved again',
  async walk({ openPopup }) {
    const hand = await handOn(await openPopup('#/log'));
    await hand.isAt('text field: What did you do?…');
    await hand.types('Asked Mara what she had ruled out; she found the leak');
    await hand.goesTo('button: Someone I unblocked, not pressed', 'Shift+Tab');
    await hand.presses('Space');
    await hand.goesTo('text field: Who was it?…');
    await hand.types('Mara');
    await hand.goesTo('button: Save win');
    await hand.presses('Enter');
    await hand.sees(/^Saved$/);
    await hand.isAt('text field: What did you do?…');
    await hand.goesTo('button: Undo');
    await hand.presses('Enter');
    await hand.isAt('text field: What did you do?, “Asked Mara…');
    await hand.presses('Control+Enter');
    await hand.sees(/^Saved$/);
    await hand.goesTo('link: …Asked Mara what she had ruled out…');
  },
};
