import type { Sender } from '@/lib/messaging/router';

export const OWN_ID = 'winnow-id';

const tab = { id: 4 };
const top = { id: OWN_ID, frameId: 0, tab };
const ownPage = (page: string) => ({
  id: OWN_ID,
  origin: `chrome-extension://${OWN_ID}`,
  url: `chrome-extension://${OWN_ID}/${page}`,
});

/** Everybody who can send a message to a worker, as the browser describes them. */
export const SENDERS = {
  'content script of a page': { ...top, origin: 'https://github.com', url: 'https://github.com/acme/orchard/pull/7' },
  'content script of a page, address only': { ...top, url: 'https://github.com/acme/orchard/pull/7' },
  'content script of a plain http page': { ...top, origin: 'http://git.example:8080', url: 'http://git.example:8080/' },
  'content script in a frame': { ...top, frameId: 3, origin: 'https://github.com', url: 'https://github.com/frame' },
  'content script in a frame of another origin': { ...top, frameId: 7, origin: 'https://ads.example' },
  'content script without a frame number': { id: OWN_ID, tab, origin: 'https://github.com' },
  'another extension': { id: 'other-id', origin: 'chrome-extension://other-id' },
  'another extension that claims a page': { ...top, id: 'other-id', origin: 'https://github.com' },
  'a web page by itself': { origin: 'https://github.com', url: 'https://github.com/', frameId: 0, tab },
  'the popup': ownPage('popup.html'),
  'the popup in a tab': { ...ownPage('popup.html'), frameId: 0, tab },
  'the app': { ...ownPage('options.html'), frameId: 0, tab },
  'the app in Firefox': { ...top, origin: 'moz-extension://6b1f', url: 'moz-extension://6b1f/options.html' },
  'another page of Winnow': { ...ownPage('manifest.json'), frameId: 0, tab },
  'a sandboxed page': { ...top, origin: 'null', url: 'https://github.com/acme/orchard/pull/7' },
  'a sandboxed page of Winnow': { ...top, origin: 'null', url: `chrome-extension://${OWN_ID}/sandbox.html` },
  'a local file': { ...top, origin: 'file://', url: 'file:///home/ada/notes.html' },
  'a data address': { ...top, origin: 'null', url: 'data:text/html,hello' },
  'a blank page': { ...top, url: 'about:blank' },
  'an origin that is none': { ...top, origin: 'https://', url: 'https://github.com/' },
  'an empty origin': { ...top, origin: '', url: 'https://github.com/' },
  nobody: {},
} satisfies Record<string, Sender>;

export type SenderName = keyof typeof SENDERS;
export const SENDER_NAMES = Object.keys(SENDERS) as SenderName[];

/** Winnow's own script at the top of a page of the web; what a page of that host may then reach, the handlers say. */
export const PAGES: readonly SenderName[] = [
  'content script of a page',
  'content script of a page, address only',
  'content script of a plain http page',
];
