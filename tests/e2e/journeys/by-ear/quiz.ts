import type { Journey } from '../journey';
import { readerOf } from '../reader';

export const quiz: Journey = {
  title: 'fifteen statements are read out and answered, and the result is heard',
  async walk({ openApp }) {
    const reader = await readerOf(await openApp('/quiz'));
    await reader.isAt('heading 2: Statement 1 of 15: I find problems nobody assigned to me');
    await reader.hears(
      'page: Quiz · Winnow',
      'heading 1: Quiz',
      'image: 0 of 15 answered',
      'region: Statement 1 of 15: …',
      'group: Your answer',
      'button: not yet, not pressed',
      'button: sometimes, not pressed',
      'button: consistently, not pressed',
      'button: Back, dimmed',
      'complementary: Why it matters',
      'disclosure: Show me an example, collapsed',
    );
    await reader.presses('button: consistently, not pressed');
    for (let at = 2; at <= 15; at++) {
      await reader.isAt(`heading 2: Statement ${at} of 15: …`);
      await reader.presses('button: not yet, not pressed');
    }
    await reader.isAt('button: See where you stand');
    await reader.key('Enter');
    await reader.hears('heading 1: Quiz', 'text: claimed 1 of 15', 'text: evidenced 0 of 15', 'region: Where to start');
    await reader.presses('link: Checklist: claim beside proof');
    await reader.isAt('heading 1: Checklist');
    await reader.hears('heading …: I find problems nobody assigned to me…', 'radio: consistently, checked');
  },
};
