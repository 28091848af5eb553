// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { excerptReader } from '@/components/page-button/panel/read-excerpt';
import type { Capture } from '@/lib/sites/types';
import { aCapture, KEY } from '../a-capture';
import { aPromise, aWorker, settle } from '../a-worker';
import { aPanel } from './a-panel';

beforeEach(() => document.body.replaceChildren());

const ASK = 'Keep an excerpt of its text';
const TEXT = 'Two teams read this endpoint.';

async function aSavedPanel(read = (): string | null => TEXT) {
  const worker = aWorker();
  const { session, panel } = aPanel(worker, read);
  document.body.append(panel.element);
  await session.press();
  const box = document.querySelector('.excerpt');
  const button = box?.querySelector('button');
  const press = async () => {
    button?.focus();
    button?.click();
    await settle();
  };
  return { worker, session, box, button, press, said: () => box?.querySelector('[role=status]')?.textContent };
}

describe('an excerpt of the page’s text', () => {
  it('is read and kept only when it is asked for, and taken back by the same button', async () => {
    const { worker, session, box, button, press, said } = await aSavedPanel();
    const winId = String(worker.bodies('saveWin')[0]?.winId);
    expect(JSON.stringify(worker.bodies('saveWin'))).not.toContain(TEXT);
    expect(button?.textContent).toBe(ASK);
    expect(box?.textContent).toMatch(/in no document/);
    await press();
    expect(worker.bodies('keepExcerpt')).toEqual([{ winId, key: KEY, excerpt: TEXT }]);
    expect(said()).toBe('An excerpt is kept.');
    expect(document.activeElement).toBe(button);
    // The text itself is not drawn: a page could read it there.
    expect(document.body.textContent).not.toContain(TEXT);
    session.edit({ outcome: 'Clients upgrade alone' });
    await session.flush();
    expect(said()).toBe('An excerpt is kept.');
    await press();
    expect(worker.bodies('keepExcerpt').at(-1)).toEqual({ winId, key: KEY, excerpt: null });
    expect([said(), button?.textContent]).toEqual(['No excerpt is kept.', ASK]);
  });

  it('says where nothing can be read, and asks for nothing', async () => {
    const { worker, press, said } = await aSavedPanel(() => null);
    await press();
    expect(said()).toMatch(/No text of it was found/);
    expect(worker.bodies('keepExcerpt')).toEqual([]);
  });

  it.each([
    ['storage-full', /disk is full/],
    ['switched-off', /organisation/],
    ['not-found', /no longer in your log/],
    ['updated', /was updated/],
    ['unreachable', /did not answer/],
    ['invalid', /could not use/],
  ] as const)('claims nothing where it is not kept: %s', async (reason, words) => {
    const { worker, button, press, said } = await aSavedPanel();
    worker.script.keepExcerpt = () => ({ ok: false, reason });
    await press();
    expect(said()).toMatch(words);
    expect(button?.textContent).toBe(ASK);
    delete worker.script.keepExcerpt;
    await press();
    expect(said()).toBe('An excerpt is kept.');
  });

  it('is asked for once while the answer is awaited', async () => {
    const { worker, press } = await aSavedPanel();
    const { promise, keep } = aPromise<{ ok: true }>();
    worker.script.keepExcerpt = () => promise;
    await press();
    await press();
    expect(worker.bodies('keepExcerpt')).toHaveLength(1);
    keep({ ok: true });
  });

  it('is offered neither where a site’s text is not known, nor for a review or a comment', async () => {
    const reader = (type: Capture['identity']['type'], readExcerpt?: () => string) =>
      excerptReader(
        { ...aCapture, identity: { ...aCapture.identity, type } },
        () => true,
        () => ({ read: () => aCapture, readExcerpt }),
      );
    expect(reader('ticket')).toBeUndefined();
    for (const type of ['review', 'comment'] as const) expect(reader(type, () => TEXT)).toBeUndefined();
    expect(reader('pull-request', () => TEXT)?.()).toBe(TEXT);
    const failing = reader('pull-request', () => {
      throw new Error('a page that no reader was made for');
    });
    expect(failing?.()).toBeNull();
  });

  it('is not read of another page', () => {
    const reader = excerptReader(
      aCapture,
      () => false,
      () => ({ read: () => aCapture, readExcerpt: () => TEXT }),
    );
    expect(reader?.()).toBeNull();
  });
});
