import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeWin } from '@/lib/coach/judge-win';

// One file for all who judge words: pages of Winnow's import it, and the worker puts it beside a panel on a site's page.
export default defineUnlistedScript(() => {
  globalThis.winnowJudgeWin ??= judgeWin;
});
