import { parseAddress } from '@/lib/domain/win/address';
import type { Facts } from '@/lib/domain/win/artifact';
import { isSameLogin } from '../../clean';
import type { SameOriginGet } from '../../same-origin-fetch';
import type { Capture, FactName } from '../../types';
import { type Address, parseLink, parsePullRequest } from '../url';
import { type MergeBox, readMergeBox } from './merge-box';

const TOLD: FactName[] = ['state', 'base', 'head', 'commits'];

/**
 * Completes a review, and a pull request whose page lacks what GitHub's merge box tells, by that answer; what the page
 * states stands, but for a review without a side where the answer knows the viewer's. The page's capture, and a
 * word of it, where there is no answer or an odd one.
 */
export async function readFurther(capture: Capture, get: SameOriginGet): Promise<Capture> {
  const { type, url } = capture.identity;
  const isAsked = type === 'review' || (type === 'pull-request' && capture.missing.some((fact) => TOLD.includes(fact)));
  const parsed = isAsked ? parseAddress(url) : null;
  const address = parsed && parsePullRequest(parsed);
  if (!address) return capture;
  const path = `${address.url}/page_data/merge_box?merge_method=MERGE&bypass_requirements=false`;
  const answer = await get(path, { reason: 'review', accept: 'application/json' });
  const box = answer.ok ? readMergeBox(answer.text) : null;
  if (box && isOf(box, address)) return complete(capture, box);
  return { ...capture, cautions: [...capture.cautions, 'page-only'] };
}

function isOf({ path }: MergeBox, address: Address): boolean {
  const url = parseLink(path, address.url);
  return url !== null && parsePullRequest(url)?.key === address.key;
}

function complete(capture: Capture, { facts: told, opinions }: MergeBox): Capture {
  const isSilent = capture.facts.state === undefined;
  // Two labels that contradict each other are unknown to the page, not to the site.
  const state = isSilent && told.state ? (told.draft && told.state === 'open' ? 'draft' : told.state) : capture.state;
  const facts = { ...told, ...capture.facts, ...verdictOf(capture, opinions) };
  return { ...capture, state, facts, missing: capture.missing.filter((name) => isMissing(name, facts)) };
}

function verdictOf({ identity, facts }: Capture, opinions: MergeBox['opinions']): Pick<Facts, 'verdict'> {
  const takesSide = facts.verdict !== undefined && facts.verdict !== 'commented';
  if (identity.type !== 'review' || takesSide) return {};
  const opinion = opinions.find(({ login }) => isSameLogin(login, facts.viewer));
  return opinion ? { verdict: opinion.verdict } : {};
}

function isMissing(name: FactName, facts: Facts): boolean {
  return name === 'title' || facts[name] === undefined;
}
