import type { Journey } from '../journey';
import { readerOf } from '../reader';

export const quickLog: Journey = {
  title: 'a quick log is heard, typed, saved and taken back',
  async walk({ openPopup }) {
    const reader = await readerOf(await openPopup('#/log'));
    await reader.isAt('text field: What did you do?');
    await reader.hears(
      'page: Winnow',
      'heading 1: Winnow',
      'navigation: Winnow in a tab',
      'text field: What did you do?',
      'group: What kind of thing was it?',
      'button: Someone I unblocked, not pressed',
      'button: Save win',
      'region: This week',
      'meter: Wins this week…',
    );
    await reader.presses('button: Someone I unblocked, not pressed', 'Space');
    await reader.hears('button: Someone I unblocked, pressed', 'text field: Who was it?…');
    await reader.types('text field: Who was it?…', 'Mara');
    await reader.types('text field: What did you do?', 'Asked what she had ruled out; she found the leak');
    await reader.presses('button: Save win');
    await reader.isTold('Saved');
    await reader.isAt('text field: What did you do?');
    await reader.hears('region: Last wins', 'link: …Asked what she had ruled out; she found the leak Today');
    await reader.presses('button: Undo');
    await reader.hears('text field: What did you do?, “Asked what she had ruled out…');
  },
};
