import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfOldVisit } from '@/lib/domain/win/artifact-family';
import { identifyPage } from '@/lib/sites/any-page';

describe('any page by its address', () => {
  it.each([
    ['https://Docs.Example/rfc/12#decision', 'url:https://docs.example/rfc/12', 'https://docs.example/rfc/12'],
    ['https://docs.example/d?id=4&utm_source=mail', 'url:https://docs.example/d?id=4', 'https://docs.example/d'],
    ['https://app.example/#/doc/2', 'url:https://app.example/#/doc/2', 'https://app.example/'],
    ['https://app.example/#!/doc', 'url:https://app.example/#!/doc', 'https://app.example/'],
    ['http://localhost:8080/', 'url:http://localhost:8080/', 'http://localhost:8080/'],
  ])('%s', (address, key, url) => {
    expect(identifyPage(address)).toMatchObject({ type: 'page', key, url });
  });

  it('is the same with and without what tracks the visit, wherever that stands', () => {
    const piece = fc.constantFrom('a=b%20c', 'flag', 'q=is:open', 'x=', 'y=%C3%A9+1', 'z=1&z=2', 'ref=mail', '=');
    const tracking = fc.constantFrom('utm_source=chat', 'gclid=1', 'UTM_Medium=a%20b', 'fbclid');
    const tracked = fc.array(fc.record({ piece, before: fc.array(tracking, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(tracked, fc.array(tracking, { maxLength: 2 }), (pieces, after) => {
        const plain = pieces.map(({ piece }) => piece).join('&');
        const whole = [...pieces.flatMap(({ before, piece }) => [...before, piece]), ...after].join('&');
        expect(identifyPage(`https://docs.example/d?${whole}`)).toEqual(
          identifyPage(`https://docs.example/d?${plain}`),
        );
        expect(identifyPage('https://docs.example/d?utm_source=a&gclid=b')).toEqual(
          identifyPage('https://docs.example/d'),
        );
      }),
    );
  });

  it('knows the key that it had when what tracks a visit was taken out by writing its query anew', () => {
    const piece = fc.constantFrom('a=b%20c', 'flag', 'q=is:open', 'x=', "y=%C3%A9+1'", 'z=~*', '', '=', '%zz=%');
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('', '#/doc?a=b c'), (pieces, hash) => {
        const old = new URL(`https://docs.example/d?${['utm_source=chat', ...pieces].join('&')}${hash}`);
        old.searchParams.delete('utm_source');
        const key = identifyPage(`https://docs.example/d?${pieces.join('&')}${hash}`)?.key ?? '';
        expect(keyOfOldVisit(key)).toBe(`url:${old.href}`);
      }),
    );
  });

  it.each(['about:blank', 'chrome://extensions', 'file:///etc/hosts', 'javascript:alert(1)', ''])(
    'not %s',
    (address) => {
      expect(identifyPage(address)).toBeNull();
    },
  );
});
