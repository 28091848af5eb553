import type { BrowserContext, Request } from '@playwright/test';

interface Watched {
  context: BrowserContext;
  /** Hosts that a test plays: a page of theirs may ask them, the extension may not. */
  played: Set<string>;
}

/** Collects what no test may see: another host than the played ones, or one of them asked by the extension itself. */
export function watchForLeaks({ context, played }: Watched) {
  const seen: string[] = [];
  const look = (request: Request) => {
    if (isLeak(request, played)) seen.push(`${request.method()} ${request.url()}`);
  };
  context.on('request', look);
  return { seen, stop: () => context.off('request', look) };
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
