import * as v from 'valibot';
import { toHarmlessLine } from '@/lib/domain/harmless-text';
import { parseGated } from '../gated-json';
import type { SameOriginGet } from '../same-origin-fetch';
import type { Capture } from '../types';
import { ExpansionsSchema, IssueSchema } from './answer';
import { apiOf, FIELDS } from './api';
import { readIssue } from './read-answer';
import { toCapture } from './to-capture';
import { type Address, parseTicket } from './url';
import { askViewer, readViewer } from './viewer';

/** What the site answers of the captured ticket; `capture` with the caution `page-only` where that cannot be had. */
export async function readFurther(capture: Capture, page: Document, get: SameOriginGet): Promise<Capture> {
  const url = new URL(capture.identity.url);
  const address = parseTicket(url);
  const answered = address && (await ask(address, url, capture, page, get));
  return answered ?? { ...capture, cautions: [...capture.cautions, 'page-only'] };
}

async function ask(
  address: Address,
  url: URL,
  shown: Capture,
  page: Document,
  get: SameOriginGet,
): Promise<Capture | null> {
  const { path } = apiOf(url, address.context, page);
  const asked = `${path}/issue/${address.ticket}?expand=names,schema&fields=${FIELDS}`;
  const answer = await get(asked, { reason: 'ticket', accept: 'application/json' });
  const data = answer.ok ? parseGated(answer.text) : undefined;
  const issue = v.safeParse(IssueSchema, data);
  if (!issue.success) return null;
  const expansions = v.safeParse(ExpansionsSchema, data);
  const viewer = readViewer(page) ?? (await askViewer(path, get));
  const told = readIssue(issue.output, expansions.success ? expansions.output : {}, viewer);
  if (issue.output.key.toUpperCase() !== address.ticket || isContradicted(shown, told.title)) return null;
  const title = told.title || shown.title;
  return { ...toCapture(address, { ...told, title }, { layout: shown.layout, missing: [] }), lost: shown.missing };
}

/** The page shows another summary than the answer, in its own language: one of the two is not of this ticket. */
function isContradicted({ title, missing, translated }: Capture, answered: string): boolean {
  const isOther = answered !== '' && !missing.includes('title') && toHarmlessLine(answered) !== title;
  return isOther && !translated;
}
