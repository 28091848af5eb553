import { defineConfig } from 'wxt';
import { keepPolyfillOutOfPages } from './scripts/build/keep-polyfill-out-of-pages';
import { refuseInnerHtml } from './scripts/build/refuse-inner-html';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Winnow',
    description: 'Turn merged pull requests into a promotion case. One click saves a win; nothing leaves your browser.',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    host_permissions: ['https://github.com/*', 'https://*.atlassian.net/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'winnow@winnow.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
  // The polyfill of module preloading would bring a `fetch` along; no browser that Winnow runs in needs it.
  vite: () => ({
    plugins: [refuseInnerHtml(), keepPolyfillOutOfPages()],
    build: { modulePreload: { polyfill: false } },
  }),
});
