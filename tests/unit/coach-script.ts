import { judgeWin } from '@/lib/coach/judge-win';

// What the coach's script does in a browser.
globalThis.winnowJudgeWin ??= judgeWin;
