import { describe, expect, it } from 'vitest';
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

  it.each(['about:blank', 'chrome://extensions', 'file:///etc/hosts', 'javascript:alert(1)', ''])(
    'not %s',
    (address) => {
      expect(identifyPage(address)).toBeNull();
    },
  );
});
