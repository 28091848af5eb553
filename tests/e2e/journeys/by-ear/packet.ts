import { sampleLog } from '../../log/sample-log.mjs';
import type { Journey } from '../journey';
import { readerOf } from '../reader';

const FIRST = 'Every third page came from one retry loop';

export const packet: Journey = {
  title: 'a packet’s choices are heard, a win moved by its button, and the packet handed over',
  async walk({ openApp }) {
    const reader = await readerOf(await openApp('/packet', sampleLog()));
    await reader.hears(
      'heading 1: Packet',
      'complementary: What is in it',
      'group: Who reads it',
      'radio: Manager, checked',
      'radio: Committee, not checked',
      'group: How much it tells',
      'radio: Work-safe, checked',
      'region: Wins to start with',
      `button: Up: “${FIRST}”, dimmed`,
      `button: Down: “${FIRST}”`,
      'region: Ways to hand it on',
      'region: Hand it over',
      'article: As printed',
    );
    await reader.presses('radio: Committee, not checked', 'Space');
    await reader.hears('radio: Manager, not checked', 'radio: Committee, checked');
    await reader.presses(`button: Down: “${FIRST}”`);
    await reader.isTold(`“${FIRST}” is number 2 of 3 now.`);
    await reader.types('text field: To whom', 'Jana');
    await reader.presses('button: Keep as handed over');
    await reader.hears('region: Handed over', 'text: Nothing has changed since.', 'link: Open the version of …Jana');
    await reader.presses('link: Open the version of …Jana');
    await reader.hears('link: Packet', 'text: …It cannot be changed.');
  },
};
