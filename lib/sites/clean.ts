import { capLine, toHarmlessLine } from '@/lib/domain/harmless-text';
import { rawText } from './dom';

const LONGEST = 500;
const MOST = 100;

/** Page text made harmless: one line, no control or direction characters, at most 500 UTF-16 units. */
export function clean(text: string): string {
  return capLine(toHarmlessLine(text), LONGEST);
}

/** What an element says, made harmless; '' without one. */
export function textOf(element: Element | undefined): string {
  return clean(rawText(element));
}

/** `values` without blanks and repeats, at most 100. */
export function unique(values: Iterable<string>): string[] {
  return [...new Set(values)].filter(Boolean).slice(0, MOST);
}

/** A whole number as pages print it ("7,632"), or undefined for anything else. */
export function toCount(text: string): number | undefined {
  const printed = text.trim();
  return /^\d[\d,.\s\u00a0]{0,12}$/.test(printed) ? Number(printed.replace(/\D/g, '')) : undefined;
}

/** A page's timestamp as an ISO moment in UTC, or undefined. */
export function toMoment(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** A GitHub login, or '' for what cannot be one. */
export function toLogin(text: unknown): string {
  return typeof text === 'string' && isName(text.endsWith('[bot]') ? text.slice(0, -5) : text) ? text : '';
}

/** Whether this may name a person, an organisation or a repository of GitHub's. */
export function isName(text: string): boolean {
  return /^[\w.-]{1,100}$/.test(text);
}

/** Whether two handles are one person’s: sites do not mind capitals. Not where one is unknown. */
export function isSameLogin(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
