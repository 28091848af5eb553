import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { bundle } from './browser/bundle';
import { expect, test } from './browser/extension-fixture';
import { readTable } from './log/read-stored';
import { chooseSeed, randomFrom } from './seed/random';

const changes = process.env.WINNOW_LONG ? 500 : 20;
const WRITERS = ['popup', 'app', 'other app', 'worker'];
const SHARED = 10;
/** Asked for at once by each. */
const BURST = 10;

/** One change of a writer's, all of it chosen beforehand. */
interface Change {
  kind: 'pair' | 'append' | 'save' | 'project';
  winId: string;
  artifactId: string;
  number: number;
  mark: string;
}

test(`multi-writer: 4 contexts × ${changes} concurrent changes: nothing lost, no row half written`, async ({
  openPopup,
  openApp,
  worker,
}) => {
  test.setTimeout(300_000);
  const seed = chooseSeed();
  const random = randomFrom(seed);
  const [popup, app, other] = [await openPopup('#/log'), await openApp('/wins'), await openApp('/checklist')];
  const pages = [popup, app, other];
  const script = await bundle('tests/e2e/log/log-commands.ts', 'winnowLog');
  await Promise.all([...pages.map((page) => page.evaluate(script)), worker.evaluate(script)]);
  const fields: WinFields = { ...blankWin('2026-11-02', 'Shared'), status: 'ready' };
  const shared = Array.from({ length: SHARED }, () => crypto.randomUUID());
  expect(await app.evaluate(begin, { winIds: shared, fields })).toEqual(shared.map(() => true));

  const kinds = ['pair', 'append', 'save', 'project'] as const;
  const plans = WRITERS.map((_, writer) =>
    Array.from(
      { length: changes },
      (__, index): Change => ({
        kind: kinds[Math.floor(random() * kinds.length)] ?? 'pair',
        winId: shared[Math.floor(random() * SHARED)] ?? '',
        artifactId: crypto.randomUUID(),
        number: 1 + Math.floor(random() * changes),
        mark: `<${writer}-${index}>`,
      }),
    ),
  );
  const jobs = plans.map((plan, writer) => ({ plan, burst: BURST, writer, fields }));
  const answers = await Promise.all(
    jobs.map((job) => pages[job.writer]?.evaluate(write, job) ?? worker.evaluate(write, job)),
  );

  const all = plans.flat();
  const wins = await readTable(app, 'wins');
  const artifacts = await readTable(app, 'artifacts');
  const projects = await readTable(app, 'auditProjects');
  const ofKind = (kind: Change['kind']) => all.filter((change) => change.kind === kind);
  const winOf = (id: string) => wins.find((win) => win.id === id);
  const said = (win: Record<string, unknown> | undefined, field: string) => String(win?.[field]);
  const figures = {
    seed,
    writers: WRITERS.length,
    changes: all.length,
    refused: answers.flat().filter((ok) => !ok).length,
    lostLines: ofKind('append').filter(({ winId, mark }) => said(winOf(winId), 'did').split(mark).length !== 2).length,
    halfWritten: shared.filter((id) => {
      const win = winOf(id);
      return said(win, 'outcome') !== said(win, 'reasoning') || said(win, 'outcome') !== said(win, 'why');
    }).length,
    // Each change to a win raises its revision by one: a write over another's would leave it short.
    overwritten: shared.filter((id) => {
      const own = all.filter((change) => change.winId === id && (change.kind === 'pair' || change.kind === 'append'));
      return winOf(id)?.rev !== own.length + 1;
    }).length,
    doubled: artifacts.length - new Set(artifacts.map(({ key }) => key)).size,
    lostSaves: new Set(ofKind('save').map(({ number }) => number)).size - artifacts.length,
    lostProjects: new Set(ofKind('project').map(({ number }) => number)).size - projects.length,
    halfProjects: projects.filter(({ name, found, decided }) => name === '' || found !== decided).length,
  };
  console.log('multi-writer', JSON.stringify(figures));
  const none = { refused: 0, lostLines: 0, halfWritten: 0, overwritten: 0, doubled: 0, lostSaves: 0 };
  expect(figures).toMatchObject({ ...none, lostProjects: 0, halfProjects: 0 });
  expect(wins).toHaveLength(SHARED + artifacts.length);
});

interface Log {
  saveWin: (win: object) => Promise<{ ok: boolean }>;
  changeWin: (winId: string, changes: object) => Promise<{ ok: boolean }>;
  addToWin: (winId: string, typed: object) => Promise<{ ok: boolean }>;
  changeAuditProject: (key: string, changes: object) => Promise<{ ok: boolean }>;
}

/** Runs in a page: the wins that all of them write to. */
async function begin({ winIds, fields }: { winIds: string[]; fields: WinFields }): Promise<boolean[]> {
  const { saveWin }: Log = Reflect.get(globalThis, 'winnowLog');
  const saved = await Promise.all(winIds.map((winId) => saveWin({ winId, fields })));
  return saved.map(({ ok }) => ok);
}

interface Job {
  plan: Change[];
  burst: number;
  writer: number;
  /** Of a win, but for what a change says. */
  fields: WinFields;
}

/** Runs in each context: its plan, several changes at once. */
async function write({ plan, burst, writer, fields }: Job): Promise<boolean[]> {
  const log: Log = Reflect.get(globalThis, 'winnowLog');
  const act = ({ kind, winId, artifactId, number, mark }: Change) => {
    if (kind === 'append') return log.addToWin(winId, { did: mark });
    if (kind === 'pair') return log.changeWin(winId, { outcome: mark, reasoning: mark, why: mark });
    if (kind === 'project') {
      const answer = ['yes', 'partly', 'no', 'skip'][writer];
      return log.changeAuditProject(`gh:github.com/acme/${number}`, { name: mark, found: answer, decided: answer });
    }
    const key = `gh:github.com/acme/orchard/pull/${number}`;
    const artifact = {
      ...{ type: 'pull-request', written: false, key, url: `https://github.com/acme/orchard/pull/${number}` },
      ...{ title: mark, host: 'github.com', state: 'merged', dates: {}, facts: {}, excerpt: null, cautions: [] },
      ...{ capturedAt: '2026-11-02T11:00:00.000Z', capturedBy: 'page-button' },
    };
    const win = { ...fields, status: 'inbox', title: mark, levelBy: 'user' };
    return log.saveWin({ winId: crypto.randomUUID(), fields: win, artifact: { id: artifactId, fields: artifact } });
  };
  const answers: boolean[] = [];
  for (let from = 0; from < plan.length; from += burst) {
    const told = await Promise.all(plan.slice(from, from + burst).map(act));
    answers.push(...told.map(({ ok }) => ok));
  }
  return answers;
}
