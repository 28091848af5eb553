import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeWin } from '@/lib/coach/judge-win';

// The worker puts this beside the panel when somebody types in it; see `loadCoach` in the protocol.
export default defineUnlistedScript(() => {
  globalThis.winnowJudgeWin ??= judgeWin;
});
