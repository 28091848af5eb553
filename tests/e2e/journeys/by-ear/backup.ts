import { sampleLog } from '../../log/sample-log.mjs';
import type { Journey } from '../journey';
import { readerOf } from '../reader';

export const backup: Journey = {
  title: 'the log is backed up, emptied after a phrase, and restored, each told when it is done',
  async walk({ openApp }) {
    const reader = await readerOf(await openApp('/settings/data', sampleLog()));
    await reader.hears(
      'heading 1: Backup and restore',
      'region: Back up',
      'group: Who can open the file',
      'radio: Anybody who has it, checked',
      'button: Back up now',
      'region: Restore, or bring in another laptop’s log',
      'button: Choose a backup…',
    );
    const file = await reader.receives('button: Back up now');
    await reader.isTold('winnow-backup-…');
    const settings = await readerOf(await openApp('/settings'));
    await settings.presses('button: Delete everything');
    await settings.isAt('region: Delete everything');
    await settings.key('Tab');
    await settings.key('Enter');
    await settings.hears(
      'dialog: Delete everything?',
      'button: Make a backup first',
      'text field: Type “delete everything” to confirm',
    );
    await settings.isAt('text field: Type “delete everything” to confirm');
    await settings.types('text field: Type “delete everything” to confirm', 'delete everything');
    await settings.key('Enter');
    await settings.isTold('Everything was deleted…');
    const after = await readerOf(await openApp('/settings/data'));
    await after.givesFile('button: Choose a backup…', await file.path());
    await after.isTold('…wins are new here…');
    await after.presses('button: Merge');
    await after.isTold('The two logs are one.…');
  },
};
