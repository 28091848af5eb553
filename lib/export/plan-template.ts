import type { Day } from '@/lib/domain/day';
import { type LoggedWin, newestFirst, shareable } from '@/lib/domain/log';
import type { PlanFields } from '@/lib/domain/plan/plan';
import type { TemplateId } from '@/lib/domain/plan/plan-steps';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import type { StakeholderUpdate } from '@/lib/domain/talk/stakeholder-update';
import { isBlank } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { templateFill, templateLines } from '@/lib/i18n/en/plan-templates';
import { withoutIsolates } from '@/lib/i18n/isolate';
import { say } from '@/lib/i18n/say';
import { escapeMarkdown, withoutLinks } from './markdown';
import { updateToMarkdown } from './stakeholder-update';

export interface TemplateWords {
  problem: PlanFields['problem'];
  /** The wins of the week; those that are private or confidential are left out here. */
  weekWins: readonly LoggedWin[];
  update: StakeholderUpdate;
  today: Day;
}

/** What a template begins with, as Markdown: to be edited, copied and downloaded. */
export function toTemplate(id: TemplateId, words: TemplateWords): string {
  return withoutIsolates(templateOf(id, words));
}

function templateOf(id: TemplateId, words: TemplateWords): string {
  const day = sayDay(words.today);
  if (id === 'problem-statement') {
    const { name, vagueFor } = words.problem;
    return paragraphs([
      say(templateLines[id][0], { name: escapeMarkdown(isBlank(name) ? templateFill.name : name) }),
      say(templateLines[id][1], {
        vagueFor: escapeMarkdown(isBlank(vagueFor) ? templateFill.vagueFor : vagueFor),
        day,
      }),
      ...templateLines[id].slice(2),
    ]);
  }
  if (id === 'design-document') return paragraphs(templateLines[id].map((line) => say(line, { day })));
  if (id === 'update') return updateToMarkdown(words.update);
  const subject = subjectOf(newestFirst(shareable(words.weekWins)));
  return paragraphs(templateLines[id].map((line) => say(line, { subject })));
}

/** A template as it may leave, whatever was typed into it: its words by the level, and at Public without links. */
export function templateToLeave(text: string, redactor: Redactor): string {
  return redactor.text(redactor.level === 'public' ? withoutLinks(text) : text);
}

/** How many of these wins a template leaves out. */
export function withheldFrom(wins: readonly LoggedWin[]): number {
  return wins.length - shareable(wins).length;
}

/** The words for a non-engineer of the newest win that has some. */
function subjectOf(wins: readonly LoggedWin[]): string {
  const plain = wins.map(({ win }) => win.plainLine).find((line) => !isBlank(line));
  return plain ? escapeMarkdown(plain) : templateFill.subject;
}

function paragraphs(all: readonly string[]): string {
  return `${all.join('\n\n')}\n`;
}
