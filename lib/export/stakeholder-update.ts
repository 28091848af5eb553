import type { StakeholderUpdate } from '@/lib/domain/talk/stakeholder-update';
import { escapeHtml } from '@/lib/export/html/escape-html';
import { updateLineWords as words } from '@/lib/i18n/en/stakeholder-update';
import { withoutIsolates } from '@/lib/i18n/isolate';
import { sayList } from '@/lib/i18n/lists';
import { escapeMarkdown } from './markdown';

/** One line of an update: what it is about, and what it says. */
interface UpdateLine {
  label: string;
  text: string;
}

/** The five lines; the second is not there where one win is all there is to tell. */
function updateLines({ told, next, thanks }: StakeholderUpdate): UpdateLine[] {
  const [first, ...others] = told.map(({ what, outcome }) => joined([what, outcome]));
  const names = withoutIsolates(sayList(thanks));
  return [
    { label: words.first, text: first ?? words.blank },
    ...(others.length > 0 ? [{ label: words.also, text: joined(others) }] : []),
    { label: words.next, text: next === '' ? words.blank : sentence(next) },
    { label: words.need, text: words.noNeed },
    { label: words.thanks, text: names === '' ? words.blank : sentence(names) },
  ];
}

/** As it is pasted anywhere: five plain lines. */
export function updateToText(update: StakeholderUpdate): string {
  return updateLines(update)
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n');
}

/** The same as a list in Markdown. */
export function updateToMarkdown(update: StakeholderUpdate): string {
  const lines = updateLines(update).map(({ label, text }) => `- **${label}:** ${escapeMarkdown(text)}`);
  return `${lines.join('\n')}\n`;
}

/** An update as the user left it, for whatever takes rich text: a paragraph a line, what a line is about in bold. */
export function updateTextToHtml(text: string): string {
  const labels = [words.first, words.also, words.next, words.need, words.thanks];
  return filled(text)
    .map((line) => {
      const label = labels.find((each) => line.startsWith(`${each}:`));
      const rest = label === undefined ? line : line.slice(label.length + 1);
      return `<p>${label === undefined ? '' : `<b>${escapeHtml(label)}:</b>`}${escapeHtml(rest)}</p>`;
    })
    .join('\n');
}

/** How many lines still wait to be filled in. */
export function countUnfilled(text: string): number {
  return filled(text).filter((line) => line.endsWith(`: ${words.blank}`)).length;
}

function filled(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ');
}

/** Ends as a sentence does. */
function sentence(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /[.!?…]["“”’»)]?$/u.test(line) ? line : `${line}.`;
}
