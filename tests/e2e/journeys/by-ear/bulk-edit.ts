import { sampleLog } from '../../sample-log.mjs';
import type { Journey } from '../journey';
import { readerOf } from '../reader';

export const bulkEdit: Journey = {
  title: 'two wins are chosen by name, what is chosen is said, both are made private, and back again',
  async walk({ openApp }) {
    const reader = await readerOf(await openApp('/wins', sampleLog()));
    await reader.hears(
      'heading 1: Wins',
      'search: Filter wins',
      'search field: Search',
      'checkbox: Select …, not checked',
    );
    await reader.presses('checkbox: Select Publish events through one outbox, not checked', 'Space');
    await reader.isTold('1 win selected');
    await reader.presses('checkbox: Select Idempotent handlers after a review, not checked', 'Space');
    await reader.isTold('2 wins selected');
    await reader.hears('checkbox: Select Publish events through one outbox, checked', 'region: Selected wins');
    await reader.presses('button: Change…');
    await reader.hears(
      'dialog: Change 2 wins',
      'pop-up: Private, “Unchanged”, collapsed',
      'heading 3: What they show',
      'group: Multiplying others',
      'button: Unblocked someone, not pressed',
      'button: Nothing is chosen yet, dimmed',
    );
    await reader.presses('pop-up: Private, “Unchanged”, collapsed', 'p');
    await reader.presses('button: Change 2 wins');
    await reader.isTold('2 wins were changed.…');
    await reader.presses('button: Undo');
    await reader.isTold('Undone. Your log is as it was before.…');
  },
};
