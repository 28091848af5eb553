import { endWords, listWords } from '@/lib/i18n/en/page-list';
import { element, pushButton } from '../element';
import type { DrawParts } from './draw-parts';
import { sayEnd } from './job-words';
import type { ListSession } from './list-session';
import type { ListState } from './list-state';
import { chosenOf } from './page-rows';
import { savingButton } from './saving-button';

/** How the last saving ended, and the ways on from there. */
export function drawNews(session: ListSession, parts: DrawParts) {
  const press = (words: string, act: () => void) => pushButton(words, '', act, parts.isTrusted);
  const words = element('p');
  const onPress = () => void session.resume();
  const resume = savingButton(listWords.resume, { ...parts, onPress, onUnseen: () => session.tellUnseen() });
  const forget = press(listWords.forget, () => void session.forget());
  const reload = press(listWords.reload, () => location.reload());
  const news = element('div', { class: 'trouble' }, words, element('div', { class: 'ways' }, resume, forget, reload));
  let told = '';
  return {
    element: news,
    show(state: ListState) {
      const { job, step, kept, rows, isUnseen } = state;
      const isOver = step !== 'busy' && job?.end !== undefined;
      const said = isUnseen ? endWords.unseen : isOver && job ? sayEnd(job, parts.now(), state) : '';
      news.hidden = said === '';
      const isFailedPage = job?.of === 'page' && job.end !== 'finished' && chosenOf(rows).length > 0;
      resume.hidden = !isOver || job?.end === 'updated' || !(kept || isFailedPage);
      forget.hidden = !isOver || !kept;
      reload.hidden = job?.end !== 'updated';
      if (said !== told) words.textContent = said;
      told = said;
    },
    words: () => told,
  };
}
