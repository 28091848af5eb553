// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPressed } from '@/components/page-button/panel/read-pressed';
import { adapterFor } from '@/lib/sites/adapters';
import { aCapture, anOffer, KEY } from '../a-capture';

const title = 'Version the public API by ines · Pull Request #7 · acme/api';

// happy-dom leaves the title out.
beforeEach(() => {
  vi.spyOn(document.implementation, 'createHTMLDocument').mockImplementation((given = '') => {
    const page = new DOMParser().parseFromString('', 'text/html');
    page.title = given;
    return page;
  });
});

describe('what was pressed', () => {
  it('is told by address and title alone once the page has gone, and nothing else is known of it', async () => {
    const capture = await readPressed({ offer: anOffer, title }, false, adapterFor);
    expect(capture).toMatchObject({
      identity: { key: KEY },
      title: 'Version the public API',
      occurredOn: null,
      state: null,
    });
    expect(capture?.facts).toEqual({ author: 'ines' });
    expect(capture?.missing).toContain('state');
    expect((await readPressed({ offer: anOffer, title: 'Issues' }, false, adapterFor))?.title).toBe('acme/api#7');
  });

  it('is the same of a page that makes its reader fail', async () => {
    const github = adapterFor(new URL(aCapture.identity.url));
    const failing: typeof adapterFor = () =>
      github && {
        ...github,
        read(_url, page) {
          if (page === document) throw new TypeError('no such part');
          return github.read(new URL(aCapture.identity.url), page);
        },
      };
    const capture = await readPressed({ offer: anOffer, title }, true, failing);
    expect(capture).toMatchObject({ identity: { key: KEY }, title: 'Version the public API', state: null });
  });

  it('is what the button said, whatever the page has learnt since', async () => {
    const review = { ...aCapture.identity, type: 'review', key: `${KEY}#review-of-ines` } as const;
    const learnt = { ...aCapture, identity: review, win: { ...aCapture.win, role: 'reviewed' as const } };
    const read = (offer = anOffer) => readPressed({ offer, title }, true, () => ({ read: () => learnt }));
    expect(await read()).toMatchObject({ identity: { key: KEY }, win: { kind: 'win', role: null } });
    expect(await read({ ...anOffer, identity: review, action: 'review' })).toMatchObject(learnt);
    expect((await read({ ...anOffer, action: 'lesson' }))?.win.kind).toBe('lesson');
  });

  it('is completed by what the site answers, and is the page alone where it fails', async () => {
    const permalink = { ...aCapture.identity, type: 'review', key: `${KEY}#review-77` } as const;
    const review = { ...aCapture.identity, type: 'review', key: `${KEY}#review-of-ines` } as const;
    const pressed = { offer: { ...anOffer, identity: review, action: 'review' as const }, title };
    const shown = { ...aCapture, identity: review };
    const answered = async () => ({ ...shown, identity: permalink });
    const read = (readFurther: () => Promise<typeof aCapture>) =>
      readPressed(pressed, true, () => ({ read: () => shown, readFurther }));
    expect((await read(answered))?.identity).toEqual(permalink);
    expect((await read(() => Promise.reject(new Error('odd'))))?.identity).toEqual(review);
    const foreign = { ...aCapture.identity, key: 'gh:github.com/acme/api/pull/8' };
    expect((await read(async () => ({ ...shown, identity: foreign })))?.identity).toEqual(review);
  });
});
