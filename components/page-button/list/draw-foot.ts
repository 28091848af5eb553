import { endWords, listWords } from '@/lib/i18n/en/page-list';
import { say, sayCount } from '@/lib/i18n/say';
import { element, pushButton } from '../element';
import type { DrawParts } from './draw-parts';
import { sayProgress } from './job-words';
import type { ListSession } from './list-session';
import type { ListState } from './list-state';
import { chosenOf } from './page-rows';
import { savingButton } from './saving-button';

interface Foot {
  element: HTMLElement;
  show(state: ListState): void;
}

/** Choosing: all, none, save what is chosen, or go on to all pages. */
export function drawChoosing(session: ListSession, parts: DrawParts): Foot {
  const press = (words: string, act: () => void) => pushButton(words, '', act, parts.isTrusted);
  const all = press(listWords.all, () => session.choose(true));
  const none = press(listWords.none, () => session.choose(false));
  const onUnseen = () => session.tellUnseen();
  const save = savingButton('', { ...parts, onPress: () => void session.saveChosen(), onUnseen });
  const pages = press(listWords.allPages, () => session.ask(true));
  return {
    element: element('div', { class: 'ways' }, all, none, save, pages),
    show({ rows }) {
      const chosen = chosenOf(rows).length;
      const left = rows.filter(({ isSaved }) => !isSaved).length;
      const hadFocus = parts.root.activeElement;
      all.hidden = left > 0 && chosen === left;
      none.hidden = !all.hidden;
      all.disabled = left === 0;
      if (hadFocus === all && all.hidden) none.focus();
      if (hadFocus === none && none.hidden) all.focus();
      save.textContent = chosen > 0 ? sayCount(listWords.save, chosen) : listWords.saveNone;
      save.disabled = chosen === 0;
    },
  };
}

/** Before every page is walked: what that means, and what to leave out. */
export function drawAsking(session: ListSession, parts: DrawParts): Foot {
  const words = element('p');
  const leaveOut = element('input', { type: 'checkbox' });
  leaveOut.checked = true;
  const label = element('label', { class: 'option' }, leaveOut, listWords.leaveOut);
  const onPress = () => void session.saveAll(leaveOut.checked);
  const start = savingButton(listWords.start, { ...parts, onPress, onUnseen: () => session.tellUnseen() });
  const back = pushButton(listWords.back, '', () => session.ask(false), parts.isTrusted);
  return {
    element: element('div', { class: 'ask' }, words, label, element('div', { class: 'ways' }, start, back)),
    show({ total }) {
      const held = total === null ? '' : ` ${say(listWords.askTotal, { total })}`;
      words.textContent = `${listWords.ask}${held}`;
    },
  };
}

/** While something is being saved. */
export function drawBusy(session: ListSession, parts: DrawParts): Foot {
  const bar = element('progress', { 'aria-label': listWords.progress });
  const words = element('span');
  const unkept = element('p', {}, endWords.unkept);
  const cancel = pushButton(listWords.cancel, '', () => session.cancel(), parts.isTrusted);
  return {
    element: element('div', { class: 'busy' }, bar, element('div', { class: 'ways' }, words, cancel), unkept),
    show({ job, isUnkept }) {
      if (!job) return;
      unkept.hidden = !isUnkept;
      const { walk, handled } = job.progress;
      if (walk.total === null) bar.removeAttribute('value');
      else {
        bar.max = Math.max(walk.total, handled, 1);
        bar.value = handled;
      }
      words.textContent = sayProgress(job, parts.now());
    },
  };
}
