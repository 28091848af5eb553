// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { watchCover } from '@/components/page-button/cover';
import { anOffer } from './a-capture';
import { aPage } from './a-page';
import { aWorker, settle } from './a-worker';
import { standInObserver } from './an-observer';
import { withPopovers } from './popovers';

const CLEAR = { isIntersecting: true, isVisible: true };
const COVERED = { isIntersecting: true, isVisible: false };
const AWAY = { isIntersecting: false, isVisible: false };

/** What is known when somebody presses. */
function pressed(target: Element, cover: ReturnType<typeof watchCover>): boolean {
  target.dispatchEvent(new Event('pointerdown'));
  return cover.wasClear();
}

describe('what is painted over a button', () => {
  it.each([
    ['nothing', [CLEAR], true],
    ['a sheet', [COVERED], false],
    ['nothing any more', [COVERED, CLEAR], true],
    ['nobody knows what, in a browser that cannot tell', [{ isIntersecting: true }], true],
  ])('is %s', (_what, looks, isClear) => {
    const { look } = standInObserver();
    const target = document.createElement('button');
    const cover = watchCover(target, false);
    look(target, ...looks);
    expect(pressed(target, cover)).toBe(isClear);
  });

  it.each([true, false])('is taken to be as told, %s, while it is out of sight or was just moved', (unseen) => {
    const { look } = standInObserver();
    const target = document.createElement('button');
    const cover = watchCover(target, unseen);
    expect(pressed(target, cover)).toBe(unseen);
    look(target, unseen ? COVERED : CLEAR);
    expect(pressed(target, cover)).toBe(!unseen);
    look(target, AWAY);
    expect(pressed(target, cover)).toBe(unseen);
    look(target, unseen ? COVERED : CLEAR);
    cover.lookAgain();
    expect(pressed(target, cover)).toBe(unseen);
  });
});

describe('a press on a covered button', () => {
  function covered() {
    withPopovers();
    const observer = standInObserver();
    const page = aPage(aWorker());
    const save = page.find<HTMLButtonElement>('.save');
    /** The button that is offered once the note is told. */
    const anyway = () => {
      const found = [...page.root.querySelectorAll('button')].find((each) => each.textContent === 'Save anyway');
      if (!found) throw new Error('there is no way to save anyway');
      return found;
    };
    const press = async (button: HTMLButtonElement) => {
      button.dispatchEvent(new Event('pointerdown'));
      // The page took its sheet away when it heard of the pointer: too late.
      observer.look(button, CLEAR);
      button.click();
      await settle();
    };
    return { ...page, observer, save, anyway, press };
  }

  it('saves nothing and asks', async () => {
    const { observer, save, anyway, press, worker, find } = covered();
    observer.look(save, COVERED);
    await press(save);
    expect(worker.bodies('saveWin')).toEqual([]);
    expect(find('[role="alert"]').textContent).toContain('covers this button. Nothing was saved.');
    expect(anyway().hidden).toBe(false);
  });

  it('is saved by the answer, where that can be seen', async () => {
    const { observer, save, anyway, press, worker } = covered();
    observer.look(save, COVERED);
    await press(save);
    observer.look(anyway(), CLEAR);
    await press(anyway());
    expect(worker.bodies('saveWin')).toHaveLength(1);
  });

  it.each([
    ['is covered too', [COVERED]],
    ['was not looked at yet', []],
  ])('is not saved where the answer %s', async (_what, looks) => {
    const { observer, save, anyway, press, worker, find } = covered();
    observer.look(save, COVERED);
    await press(save);
    observer.look(anyway(), ...looks);
    await press(anyway());
    expect(worker.bodies('saveWin')).toEqual([]);
    expect(find('[role="alert"]').textContent).toContain('could not see its button');
  });

  it('by Winnow’s own panel, which tells of a failure, saves again', async () => {
    const { observer, save, press, worker, find } = covered();
    worker.script.saveWin = () => ({ ok: false, reason: 'storage-failed' });
    await press(save);
    expect(find('[role="dialog"]').textContent).toContain('could not write to its log');
    delete worker.script.saveWin;
    observer.look(save, COVERED);
    await press(save);
    expect(worker.bodies('saveWin')).toHaveLength(2);
    expect(save.textContent).toBe('Saved');
  });

  it('is not asked about where the button has just come to another place', async () => {
    const { button, observer, save, press, worker } = covered();
    observer.look(save, COVERED);
    const place = document.body.appendChild(document.createElement('h2'));
    button.update(anOffer, place);
    await press(save);
    expect(worker.bodies('saveWin')).toHaveLength(1);
  });
});
