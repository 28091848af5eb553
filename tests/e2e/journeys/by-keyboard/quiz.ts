import { handOn } from '../hand';
import type { Journey } from '../journey';

export const quiz: Journey = {
  title: 'the quiz is answered, one answer is changed, and its result leads to the checklist',
  async walk({ openApp }) {
    const hand = await handOn(await openApp('/welcome'));
    await hand.goesTo('link: Take the quiz');
    await hand.presses('Enter');
    await hand.isAt('heading 2: Statement 1 of 15: …');
    for (const at of [2, 3, 4]) {
      await hand.presses('1');
      await hand.isAt(`heading 2: Statement ${at} of 15: …`);
    }
    await hand.presses('ArrowLeft');
    await hand.isAt('heading 2: Statement 3 of 15: …');
    await hand.goesTo('button: consistently, not pressed');
    await hand.presses('Enter');
    for (let at = 4; at <= 15; at++) {
      await hand.isAt(`heading 2: Statement ${at} of 15: …`);
      await hand.presses('1');
    }
    await hand.isAt('button: See where you stand');
    await hand.presses('Enter');
    await hand.sees('claimed 1 of 15');
    await hand.goesTo('link: Checklist: claim beside proof');
    await hand.presses('Enter');
    await hand.isAt('heading 1: Checklist');
  },
};
