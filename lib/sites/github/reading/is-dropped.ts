import { textOf } from '../../clean';
import { all, attribute, closest, first } from '../../dom';
import type { PageView } from '../page-view';
import { ELSEWHERE, STATE } from '../selectors';
import { readLastEvent } from './read-timeline';

const DROPPED = /not\s?planned|duplicate/i;

/** Whether a closed issue says that it was closed as not planned or as a duplicate. */
export function isDropped(view: PageView): boolean {
  const { page } = view;
  const labels = page ? all(page, STATE.join()).filter((label) => !closest(label, ELSEWHERE)) : [];
  const isLabelled = labels.some(
    (label) =>
      first(label, '.octicon-skip') !== undefined ||
      DROPPED.test(`${attribute(label, 'data-status')} ${attribute(label, 'title')} ${textOf(label)}`),
  );
  return isLabelled || readLastEvent(view)?.isDropped === true;
}
