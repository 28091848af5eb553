import type { BrowserContext, CDPSession, Page, Request } from '@playwright/test';

interface Watched {
  context: BrowserContext;
  /** Hosts that a test plays: a page of theirs may ask them, the extension may not. */
  played: Set<string>;
}

type Sent = { documentURL: string; request: { method: string; url: string }; initiator: { stack?: Stack } };
type Stack = { callFrames: { url: string }[]; parent?: Stack };

/**
 * Collects what no test may see: another host than the played ones, one of them asked by the extension itself, or one
 * asked by a script of the extension's in a page that nobody has pressed anything on. Each is told by who started it.
 */
export function watchForLeaks({ context, played }: Watched) {
  const seen: string[] = [];
  const open: Promise<void>[] = [];
  const look = (request: Request) => {
    if (isLeak(request, played)) seen.push(`${request.method()} ${request.url()}`);
  };
  const watch = (page: Page) => {
    open.push(watchScripts(page, (found) => open.push(found.then((leak) => void (leak && seen.push(leak))))));
  };
  context.on('request', look);
  context.on('page', watch);
  for (const page of context.pages()) watch(page);
  return {
    seen,
    /** Until every page that is open is watched. */
    ready: () => Promise.all(open),
    /** Ends the watch once everything that was asked is judged. */
    async stop() {
      context.off('request', look);
      context.off('page', watch);
      for (let judged = 0; judged < open.length; judged++) await open[judged];
    },
  };
}

function isLeak(request: Request, played: Set<string>): boolean {
  const { protocol, host } = new URL(request.url());
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return !played.has(host) || isOfExtension(request) || request.method() !== 'GET';
}

/** Started by the worker or by a page of the extension's. A page that navigates elsewhere was told to by a press. */
function isOfExtension(request: Request): boolean {
  if (request.serviceWorker() !== null) return true;
  return !request.isNavigationRequest() && request.frame().url().startsWith('chrome-extension:');
}

/** A content script asks in the page's name: only the script that the call stands in tells the two apart. */
async function watchScripts(page: Page, judge: (leak: Promise<string | undefined>) => void): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    session.on('Network.requestWillBeSent', (sent: Sent) => {
      // What one of the extension's own pages asks is told above.
      const isAsked = sent.request.url.startsWith('http') && sent.documentURL.startsWith('http');
      if (isAsked && isOfContentScript(sent.initiator.stack)) judge(unpressed(session, sent));
    });
    await session.send('Network.enable');
  } catch {
    // The page is gone already.
  }
}

/** The reader comes with a menu or a key of the browser's own, which a page does not hear of. */
const UNASKED = /^chrome-extension:\/\/[^/]+\/(?!page-(?:reader|sites)\.js)/;

function isOfContentScript(stack: Stack | undefined): boolean {
  if (!stack) return false;
  return stack.callFrames.some(({ url }) => UNASKED.test(url)) || isOfContentScript(stack.parent);
}

async function unpressed(session: CDPSession, { request }: Sent): Promise<string | undefined> {
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'navigator.userActivation.hasBeenActive' });
    return result.value === false ? `${request.method} ${request.url} without a press` : undefined;
  } catch {
    return undefined;
  }
}
