import { defineConfig } from 'wxt';
import { dropSilentLogs } from './scripts/build/drop-silent-logs';
import { dropUnusedYaml } from './scripts/build/drop-unused-yaml';
import { groupChunks } from './scripts/build/group-chunks';
import { importReactByName } from './scripts/build/import-react-by-name';
import { keepPolyfillOutOfPages } from './scripts/build/keep-polyfill-out-of-pages';
import { namePlainly } from './scripts/build/name-plainly';
import { narrowStrings } from './scripts/build/narrow-strings';
import { packWords } from './scripts/build/pack-words';
import { packZip } from './scripts/build/pack-zip';
import { joinFunctions } from './scripts/build/page-script/join-functions';
import { makeLater } from './scripts/build/page-script/make-later';
import { sayMainOnly } from './scripts/build/page-script/say-main-only';
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

const HOSTS = ['https://github.com/*', 'https://*.atlassian.net/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'activeTab', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: HOSTS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [{ matches: HOSTS, js: ['page-button.js'], run_at: 'document_idle' }],
    omnibox: { keyword: 'win' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      // Alt+Shift+W closes a group of tabs in Chromium, which then leaves the command without a key.
      'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_savePage__' },
    },
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
      : { minimum_chrome_version: '130', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // Whatever the shell or the script that calls says: it would decide which React is packed.
    'build:before': ({ config }) => {
      process.env.NODE_ENV = config.mode;
    },
    'zip:extension:done': (_wxt, file) => packZip(file),
  },
  // What tests leave behind is no source; how packages are installed is.
  zip: {
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['test-results/**', 'playwright-report/**', 'coverage/**', '**/*.log'],
  },
  // The polyfill of module preloading would bring a `fetch` along; no browser that Winnow runs in needs it.
  vite: () => ({
    plugins: [
      refuseInnerHtml(),
      keepPolyfillOutOfPages(),
      sayMainOnly(),
      dropSilentLogs(),
      dropUnusedYaml(),
      importReactByName(),
      packWords(),
      groupChunks(),
      makeLater(),
      namePlainly(),
      joinFunctions('page-button.js'),
      narrowStrings(),
    ],
    // As both browsers run it, without what older ones need.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // The lowest browsers know `light-dark()`: spelling it out for older ones doubles every colour in every page.
    build: {
      modulePreload: { polyfill: false },
      target: ['chrome130', 'firefox140'],
      // A script of its own that pages import as it was built.
      rollupOptions: { external: ['/coach.js'], treeshake: { propertyReadSideEffects: false } },
    },
  }),
});
