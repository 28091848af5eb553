import { sampleAudit } from '../../log/sample-audit.mjs';
import type { Journey } from '../journey';
import { readerOf } from '../reader';

export const audit: Journey = {
  title: 'three questions of the audit are heard with their answers, and what the gap list lacks',
  async walk({ openApp }) {
    const reader = await readerOf(await openApp('/audit', sampleAudit()));
    await reader.hears(
      'heading 1: Audit',
      'navigation: Parts of the audit',
      'region: Which period',
      'Date: From',
      'Date: To',
      'region: Projects',
      'button: Questions for ORCH',
      'region: Result',
      'region: Gap list',
    );
    await reader.presses('button: Begin with ORCH');
    await reader.isAt('radio: Yes, I found it, not checked');
    await reader.hears(
      'article: Project 1 of 6: ORCH',
      'group: Did you find it, or was it handed to you?',
      'radio: Yes, I found it, not checked',
      'radio: Partly, not checked',
      'radio: No, handed to me, not checked',
      'group: Did you make the architecture decisions?',
      'group: Did you write something that changed the team?',
    );
    await reader.presses('radio: Yes, I found it, not checked', 'Space');
    await reader.hears('radio: Yes, I found it, checked', 'button: Make a win of it: Found it');
    await reader.presses('button: Next project');
    await reader.hears('article: Project 2 of 6: acme/orchard');
    await reader.presses('button: Drop: I find problems nobody assigned to me');
    await reader.hears('disclosure: 1 dropped line, collapsed');
    await reader.presses('button: Copy as Markdown');
    await reader.isTold('Copied.…');
  },
};
