// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMounted } from '@/lib/sites/keep-mounted';

let abort: AbortController;
const reconcile = vi.fn<() => boolean>();
const isInPlace = vi.fn<() => boolean>();
/** Something else that the page may never have a place for. */
let isOtherThere = true;

/** Lets the page's observers run, then `ms` pass. */
async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  reconcile.mockReset().mockReturnValue(true);
  isInPlace.mockReset().mockReturnValue(false);
  isOtherThere = true;
  document.body.innerHTML = '<header><h1>Title</h1></header>';
  abort = new AbortController();
});

afterEach(async () => {
  abort.abort();
  await pass(1000);
});

/** Lets `ms` pass on the clock alone, as a busy script does. */
function spend(ms: number) {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockImplementationOnce(() => now + ms);
}

function keep() {
  keepMounted({ page: document, reconcile, inPlace: () => [isInPlace(), isOtherThere], signal: abort.signal });
}

describe('keeping something on a page that changes under it', () => {
  it('reconciles at once, and then rests', async () => {
    keep();
    expect(reconcile).toHaveBeenCalledTimes(1);
    await pass(10_000);
    expect(reconcile).toHaveBeenCalledTimes(1);
  });

  it('answers a storm of changes at most every 150 ms', async () => {
    keep();
    for (let ms = 0; ms < 600; ms += 10) {
      document.body.append(document.createElement('p'));
      await pass(10);
    }
    await pass(200);
    expect(reconcile.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(reconcile.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it('only glances at changes while all is in its place, and looks closer about a second after them', async () => {
    isInPlace.mockReturnValue(true);
    keep();
    for (let ms = 0; ms < 1500; ms += 25) {
      document.body.append(document.createElement('p'));
      await pass(25);
    }
    expect(isInPlace.mock.calls.length).toBeLessThanOrEqual(12);
    expect(reconcile).toHaveBeenCalledTimes(2);
    await pass(1200);
    expect(reconcile).toHaveBeenCalledTimes(3);
    await pass(10_000);
    expect(reconcile).toHaveBeenCalledTimes(3);
    isInPlace.mockReturnValue(false);
    document.body.append(document.createElement('p'));
    await pass(200);
    expect(reconcile).toHaveBeenCalledTimes(4);
  });

  it.each([
    ['is not watched', true, 1],
    ['is watched by a browser that does not tell of addresses', false, 2],
  ])('where nothing of the page matters it %s', async (_how, tells, looks) => {
    if (tells) vi.stubGlobal('navigation', new EventTarget());
    reconcile.mockReturnValue(false);
    keep();
    document.body.append(document.createElement('p'));
    await pass(5000);
    expect(reconcile).toHaveBeenCalledTimes(looks);
    vi.unstubAllGlobals();
  });

  it('takes its time on a page where every look is slow, and none once it is quick again', async () => {
    let cost = 40;
    reconcile.mockImplementation(() => {
      spend(cost);
      return true;
    });
    const storm = async (ms: number) => {
      reconcile.mockClear();
      for (let passed = 0; passed < ms; passed += 50) {
        document.body.append(document.createElement('p'));
        await pass(50);
      }
      return reconcile.mock.calls.length;
    };
    keep();
    await storm(1000);
    expect(await storm(7600)).toBeLessThanOrEqual(11);
    cost = 0;
    await storm(2000);
    expect(await storm(3000)).toBeGreaterThanOrEqual(15);
  });

  it('does not answer what it did itself', async () => {
    reconcile.mockImplementation(() => {
      document.body.append(document.createElement('span'));
      return true;
    });
    keep();
    document.body.append(document.createElement('p'));
    await pass(5000);
    expect(reconcile).toHaveBeenCalledTimes(2);
  });

  it.each(['turbo:render', 'soft-nav:end', 'soft-nav:react-done'])('reconciles after %s without waiting', (name) => {
    keep();
    document.dispatchEvent(new Event(name));
    expect(reconcile).toHaveBeenCalledTimes(2);
  });

  it('reconciles after back and forward', () => {
    keep();
    window.dispatchEvent(new Event('popstate'));
    expect(reconcile).toHaveBeenCalledTimes(2);
  });

  it('reconciles a page whenever it comes out of the cache, and not one that was just loaded', () => {
    keep();
    window.dispatchEvent(new Event('pageshow'));
    expect(reconcile).toHaveBeenCalledTimes(1);
    for (const looks of [2, 3]) {
      window.dispatchEvent(new Event('pagehide'));
      window.dispatchEvent(new Event('pageshow'));
      expect(reconcile).toHaveBeenCalledTimes(looks);
    }
  });

  it.each([true, false])(
    'reconciles when the address has changed, where the browser says so; the page matters: %s',
    (matters) => {
      const navigation = new EventTarget();
      vi.stubGlobal('navigation', navigation);
      reconcile.mockReturnValue(matters);
      keep();
      navigation.dispatchEvent(new Event('navigatesuccess'));
      expect(reconcile).toHaveBeenCalledTimes(2);
      vi.unstubAllGlobals();
    },
  );

  it('puts a button back after the page replaced its header', async () => {
    reconcile.mockImplementation(() => {
      if (document.querySelector('h1 + button') === null)
        document.querySelector('h1')?.after(document.createElement('button'));
      return true;
    });
    keep();
    document
      .querySelector('header')
      ?.replaceWith(document.createRange().createContextualFragment('<header><h1>Title</h1></header>'));
    expect(document.querySelector('button')).toBeNull();
    await pass(300);
    expect(document.querySelectorAll('h1 + button')).toHaveLength(1);
  });

  it.each([true, false])(
    'does not fight a page that takes out every button, and is quick again once the page rests; the other is there: %s',
    async (isThere) => {
      isOtherThere = isThere;
      isInPlace.mockImplementation(() => document.querySelector('h1 + button') !== null);
      const insert = () => document.querySelector('h1')?.after(document.createElement('button'));
      reconcile.mockImplementation(() => {
        if (!document.querySelector('h1 + button')) insert();
        return true;
      });
      const page = new MutationObserver(() => document.querySelector('button')?.remove());
      page.observe(document, { childList: true, subtree: true });
      keep();
      await pass(60_000);
      expect(reconcile.mock.calls.length).toBeLessThan(15);
      page.disconnect();
      await pass(30_000);
      expect(document.querySelectorAll('button')).toHaveLength(1);

      await pass(60_000);
      document.querySelector('button')?.remove();
      await pass(10_000);
      document.querySelector('button')?.remove();
      await pass(200);
      expect(document.querySelectorAll('button')).toHaveLength(1);
    },
  );

  it('stops when told to', async () => {
    keep();
    document.body.append(document.createElement('p'));
    abort.abort();
    document.dispatchEvent(new Event('turbo:render'));
    await pass(1000);
    expect(reconcile).toHaveBeenCalledTimes(1);
    keep();
    expect(reconcile).toHaveBeenCalledTimes(1);
  });
});
