import type { Journey } from '../journey';
import { readerOf } from '../reader';

export const pageButton: Journey = {
  title: 'a pull request is saved in its place, its panel heard, answered and closed',
  async walk({ openPullRequest }) {
    const reader = await readerOf(await openPullRequest({ number: 7, title: 'Version the orchard API' }));
    await reader.hears('heading 1: Version the orchard API #7', 'button: Save as win', 'navigation: Pull request tabs');
    await reader.presses('button: Save as win');
    await reader.isTold('Saved to your inbox.');
    await reader.isAt('text field: What changed because of it?');
    await reader.hears(
      'button: Saved',
      'dialog: Win details',
      'heading 2: Version the orchard API',
      'button: Close',
      'button: Undo',
      'text field: What changed because of it?',
      'pop-up: Role, “I drove it”, collapsed',
      'pop-up: Origin, “Unclear”, collapsed',
      'group: What it shows',
      'button: Architecture decision, not pressed',
      'disclosure: More behaviours, collapsed',
    );
    await reader.types('text field: What changed because of it?', 'Clients upgrade without us');
    await reader.presses('button: Architecture decision, not pressed', 'Space');
    await reader.hears('button: Architecture decision, pressed');
    await reader.presses('button: Close');
    await reader.isAt('button: Saved');
  },
};
