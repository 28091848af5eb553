import { sampleAudit } from '../../log/sample-audit.mjs';
import { handOn } from '../hand';
import type { Journey } from '../journey';

export const audit: Journey = {
  title: 'a project of the audit is answered, a line of the gap list dropped, and the list exported',
  async walk({ openApp }) {
    const hand = await handOn(await openApp('/audit', sampleAudit()));
    await hand.goesTo('button: Begin with ORCH');
    await hand.presses('Enter');
    await hand.isAt('radio: …');
    for (const key of ['y', 'n', 'p']) await hand.presses(key);
    await hand.isAt('button: Next project');
    await hand.presses('Enter');
    await hand.isAt('radio: …');
    await hand.sees('3 of 18 answered');
    await hand.goesTo('button: Drop: I find problems nobody assigned to me');
    await hand.presses('Enter');
    await hand.sees('1 dropped line');
    await hand.goesTo('radio: Work-safe…');
    await hand.presses('ArrowRight');
    await hand.goesTo('button: Export as Markdown');
    const file = await hand.receives('Enter');
    if (!file.suggestedFilename().endsWith('-public.md')) throw new Error(file.suggestedFilename());
  },
};
