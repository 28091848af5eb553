import type { Facts } from '@/lib/domain/win/artifact';
import { isSameLogin } from '../../clean';
import { all, attribute, closest, first } from '../../dom';
import type { Identity } from '../../types';
import type { PageView } from '../page-view';
import { REVIEW, REVIEW_ICON, UNLOADED } from '../selectors';
import { isReviewPoint, toPointIdentity } from '../url';
import { loginOf } from './login';
import { readMoment } from './read-timeline';
import { present } from './reading';

type ReviewFacts = Pick<Facts, 'verdict' | 'comments' | 'submittedAt' | 'reviewer'>;

interface Review {
  /** Such as `pullrequestreview-12`; undefined where the page does not tell. */
  point: string | undefined;
  facts: ReviewFacts;
}

const VERDICTS: [RegExp, NonNullable<Facts['verdict']>][] = [
  [/octicon-check(?![\w-])/, 'approved'],
  [/octicon-(file-diff|request-changes)/, 'changes-requested'],
  [/octicon-(eye|comment)/, 'commented'],
];

/** The viewer's review: the one the address points to, else the last that takes a side, else the last. */
export function readReview(
  view: PageView,
  viewer: string | undefined,
): { identity: Identity | undefined; facts: ReviewFacts } {
  const { address } = view;
  const own = readReviews(view).filter(({ facts }) => isSameLogin(facts.reviewer, viewer));
  const chosen =
    own.find(({ point }) => point !== undefined && point === address.point) ??
    own.findLast(({ facts }) => facts.verdict === 'approved' || facts.verdict === 'changes-requested') ??
    own.at(-1);
  return {
    identity: chosen?.point ? toPointIdentity(address, chosen.point) : undefined,
    facts: { reviewer: viewer, ...chosen?.facts },
  };
}

/** Every review that the conversation shows, oldest first. */
function readReviews({ page }: PageView): Review[] {
  const marks = page ? all(page, REVIEW) : [];
  return [...new Set(marks.map((mark) => closest(mark, '.js-timeline-item') ?? mark))].map(toReview);
}

function toReview(item: Element): Review {
  const reviewer = loginOf(first(item, 'a.author'));
  const icon = attribute(first(item, REVIEW_ICON) ?? item, 'class');
  const points = [item, ...all(item, '[id^="pullrequestreview-"]')].map((element) => attribute(element, 'id'));
  return {
    point: points.find((id) => isReviewPoint(id) && /-\d{1,20}$/.test(id)),
    facts: present({
      verdict: VERDICTS.find(([pattern]) => pattern.test(icon))?.[1],
      comments: countComments(item, reviewer),
      submittedAt: readMoment(item),
      reviewer,
    }),
  };
}

/** How many comments among the lines the review has; undefined while the page has not loaded all of them. */
function countComments(item: Element, reviewer: string | undefined): number | undefined {
  if (first(item, UNLOADED)) return undefined;
  return all(item, '[id^="discussion_r"]').filter(
    (comment) =>
      /^discussion_r\d+$/.test(attribute(comment, 'id')) && isSameLogin(loginOf(first(comment, 'a.author')), reviewer),
  ).length;
}
