// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readPressed } from '@/components/page-button/panel/read-pressed';
import { adapterFor } from '@/lib/sites/registry';
import { aCapture, anOffer, KEY } from '../a-capture';

const title = 'Version the public API by ines · Pull Request #7 · acme/api';
const readPage = (address: string, page: Document) =>
  adapterFor(new URL(address))?.read(new URL(address), page) ?? null;

// happy-dom leaves the title out.
beforeAll(() => {
  vi.spyOn(document.implementation, 'createHTMLDocument').mockImplementation((given = '') => {
    const page = new DOMParser().parseFromString('', 'text/html');
    page.title = given;
    return page;
  });
});

describe('what was pressed', () => {
  it('is told by address and title alone once the page has gone, and nothing else is known of it', () => {
    const capture = readPressed({ offer: anOffer, title }, false, readPage);
    expect(capture).toMatchObject({
      identity: { key: KEY },
      title: 'Version the public API',
      occurredOn: null,
      state: null,
    });
    expect(capture?.facts).toEqual({ author: 'ines' });
    expect(capture?.missing).toContain('state');
    expect(readPressed({ offer: anOffer, title: 'Issues' }, false, readPage)?.title).toBe('acme/api#7');
  });

  it('is what the button said, whatever the page has learnt since', () => {
    const review = { ...aCapture.identity, type: 'review', key: `${KEY}#review-of-ines` } as const;
    const learnt = { ...aCapture, identity: review, win: { ...aCapture.win, role: 'reviewed' as const } };
    const read = (offer = anOffer) => readPressed({ offer, title }, true, () => learnt);
    expect(read()).toMatchObject({ identity: { key: KEY }, win: { kind: 'win', role: null } });
    expect(read({ ...anOffer, identity: review, action: 'review' })).toMatchObject(learnt);
    expect(read({ ...anOffer, action: 'lesson' })?.win.kind).toBe('lesson');
  });
});
