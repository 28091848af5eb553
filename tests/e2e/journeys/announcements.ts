interface Announcement {
  /** How many keys had been pressed. */
  act: number;
  text: string;
  region: string;
}

/** Runs before a page's own scripts: writes down what its live regions say, each with the key press that led to it. */
export function recordAnnouncements(): void {
  const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"], output';
  const announced: Announcement[] = [];
  Object.assign(globalThis, { winnowAnnounced: announced });
  let act = 0;
  addEventListener('keydown', () => act++, true);
  const last = new WeakMap<Element, string>();

  function note(region: Element): void {
    const text = region.checkVisibility() ? (region.textContent ?? '').trim().replace(/\s+/g, ' ') : '';
    if (text !== '' && last.get(region) !== text)
      announced.push({ act, text, region: `${region.localName}.${region.className}` });
    last.set(region, text);
  }
  function regionsAround(node: Node): Element[] {
    const found: Element[] = [];
    const start = node instanceof Element ? node : node.parentElement;
    for (let at = start?.closest(LIVE); at; at = at.parentElement?.closest(LIVE)) found.push(at);
    return found;
  }
  new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { type, target, addedNodes } of records) {
      const isMore = type === 'characterData' || addedNodes.length > 0;
      if (isMore) for (const region of regionsAround(target)) changed.add(region);
      for (const node of addedNodes)
        if (node instanceof Element) for (const region of node.querySelectorAll(LIVE)) changed.add(region);
    }
    for (const region of changed) if (region.isConnected) note(region);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in a page: what two live regions said of one and the same act. */
export function saidTwice(): string[] {
  const announced: Announcement[] = Reflect.get(globalThis, 'winnowAnnounced') ?? [];
  return announced.flatMap((one, index) =>
    announced
      .slice(index + 1)
      .filter((other) => other.act === one.act && other.region !== one.region)
      .filter((other) => other.text.includes(one.text) || one.text.includes(other.text))
      .map((other) => `“${one.text}” by ${one.region} and “${other.text}” by ${other.region}`),
  );
}
