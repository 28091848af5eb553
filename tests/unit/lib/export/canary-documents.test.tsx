// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { reportToHtml } from '@/components/report/options/export-report';
import { gapGround } from '@/lib/domain/audit/gap-list';
import { speakingOf } from '@/lib/domain/audit/heat';
import { addDays } from '@/lib/domain/day';
import type { TemplateId } from '@/lib/domain/plan/plan-steps';
import { gapsOf } from '@/lib/domain/proof/gap';
import { proofsOf } from '@/lib/domain/proof/proof';
import { takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { REDACTION_LEVELS, type RedactionLevel, sharedAt } from '@/lib/domain/redaction/level';
import { reportForOthers } from '@/lib/domain/report/redact-report';
import { UPDATE_AUDIENCES, updateOf } from '@/lib/domain/talk/stakeholder-update';
import { agendaOf } from '@/lib/domain/talk/talk-agenda';
import { agendaParts, agendaToText } from '@/lib/export/agenda-text';
import { gapsToMarkdown } from '@/lib/export/gaps-markdown';
import { templateToLeave, toTemplate } from '@/lib/export/plan-template';
import { reportToMarkdown } from '@/lib/export/report/report-markdown';
import { updateTextToHtml, updateToMarkdown, updateToText } from '@/lib/export/stakeholder-update';
import { gapLines } from '@/lib/i18n/gap-lines';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aCriterion } from '../domain/a-criterion';
import { sheetOf } from '../domain/counting/sheet-of';
import { canary, notesBeside, TOKEN_SHAPE } from '../domain/redaction/canary';
import { tokensIn } from '../domain/redaction/find-tokens';
import { reportMatter } from '../domain/report-matter';

const bird = canary(process.env.WINNOW_LONG ? 1000 : 24);
const TEMPLATES: TemplateId[] = ['problem-statement', 'design-document', 'translation', 'update'];
const TODAY = '2026-02-05';
const ladder = seniorEngineer;
const proofs = proofsOf(ladder, bird.log, TODAY);
const NOTES = notesBeside(bird);
const criteria = NOTES.map((what) => aCriterion({ what: what.slice(0, 200), howKnown: what.slice(0, 200) }));
/** The wins of the week that ends with a win that anybody may read. */
const WEEK = addDays('2025-01-01', 6);

function reportAt(level: RedactionLevel) {
  const snapshots = [takeSnapshot({ ladder, claims: [], proofs, log: bird.log, reason: 'quiz', today: '2026-01-01' })];
  const matter = reportMatter({ log: bird.log, today: TODAY, criteria, snapshots });
  return reportForOthers({ ...matter, sheet: sheetOf(bird.log, ladder) }, bird.start(level));
}

function gapListAt(level: RedactionLevel) {
  const window = { from: '2025-01-01', to: TODAY };
  // Some wait in the inbox: the list says where proof could come from.
  const log = bird.log.map((each, index) =>
    index % 4 === 0 ? { ...each, win: { ...each.win, status: 'inbox' as const }, behaviourIds: [] } : each,
  );
  const ground = gapGround({ ladder, log: sharedAt(log, level), window, today: TODAY });
  const speaking = speakingOf(ladder, seniorEngineer);
  const lines = gapLines({ ladder, speaking, ground, claims: [], projects: [], today: TODAY }, []).map(
    // What the user wrote on the others names wins by their titles, private ones too.
    (line, index) => (index % 2 === 0 ? line : { ...line, text: `${bird.log[index]?.win.title} ${NOTES[index]}` }),
  );
  return gapsToMarkdown({ ladderName: ladder.name, today: TODAY, lines, log, redactor: bird.start(level) });
}

function updatesAt(level: RedactionLevel) {
  return UPDATE_AUDIENCES.map((audience) =>
    updateOf({ audience, log: bird.log, today: WEEK, nextLine: NOTES.join(' '), redactor: bird.start(level) }),
  );
}

function templatesAt(level: RedactionLevel) {
  const [update] = updatesAt(level);
  if (!update) throw new Error('no update');
  const problem = { name: NOTES[3] ?? '', vagueFor: NOTES[7] ?? '' };
  return TEMPLATES.map((id) =>
    templateToLeave(toTemplate(id, { problem, weekWins: bird.log, update, today: WEEK }), bird.start(level)),
  ).join('\n');
}

const DOCUMENTS: [name: string, write: (level: RedactionLevel) => string][] = [
  ['the report as Markdown', (level) => reportToMarkdown(reportAt(level))],
  ['the report as HTML', (level) => reportToHtml(reportAt(level))],
  ['the gap list', gapListAt],
  ['the templates of the plan', templatesAt],
  [
    'the agenda',
    (level) => {
      const talk = { agenda: NOTES.join('\n') };
      const parts = agendaParts(
        agendaOf({ gaps: gapsOf(ladder, proofs, []), criteria, talk, redactor: bird.start(level) }),
      );
      return agendaToText(parts, '');
    },
  ],
  [
    'the update',
    (level) =>
      updatesAt(level)
        .flatMap((update) => [updateToText(update), updateToMarkdown(update), updateTextToHtml(updateToText(update))])
        .join('\n'),
  ],
];

describe('a log in which everything carries a token', () => {
  it.each(
    // At Full, names stand in what the user writes beside the wins as they were written.
    DOCUMENTS.flatMap(([name, write]) =>
      REDACTION_LEVELS.filter((level) => level !== 'full').map((level) => [name, level, write] as const),
    ),
  )('tells in %s at %s only what this level allows', (_name, level, write) => {
    const written = write(level);
    const found = [...tokensIn(written, TOKEN_SHAPE)];
    const allowed = bird.allowed(level);
    expect(found.filter((token) => !allowed.has(token))).toEqual([]);
    expect(written).toMatch(/zq\d{4}k|Person [A-Z]/);
  });

  it.each(DOCUMENTS)('tells nothing of a private win in %s at Full', (_name, write) => {
    const allowed = bird.allowed('full');
    // But the names that the user writes beside it.
    const found = [...tokensIn(write('full'), TOKEN_SHAPE)].filter((token) => !/k(?:per|hand)$/.test(token));
    expect(found.filter((token) => !allowed.has(token))).toEqual([]);
  });
});
