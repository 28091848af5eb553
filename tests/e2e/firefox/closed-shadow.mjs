/** @typedef {{ send: (method: string, params: object) => Promise<any> }} Session */
/** @typedef {{ sharedId?: string, value?: { nodeType: number, localName?: string, nodeValue?: string, children?: Node[], shadowRoot?: Node } }} Node */

/**
 * Presses the button of this name with a real pointer, wherever it is: the protocol sees into closed shadow roots.
 * @param {Session} browser
 * @param {string} context the tab
 * @param {string} name
 */
export async function pressButton(browser, context, name) {
  const { sharedId } = await findButton(browser, context, name);
  const origin = { type: 'element', element: { sharedId } };
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await browser.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

/**
 * The button that says `name`; waits for it.
 * @param {Session} browser
 * @param {string} context
 * @param {string} name
 * @returns {Promise<Node>}
 */
export async function findButton(browser, context, name) {
  const end = Date.now() + 20_000;
  for (;;) {
    const buttons = elementsOf(await readPage(browser, context)).filter(({ value }) => value?.localName === 'button');
    const found = buttons.find((button) => textOf(button) === name);
    if (found) return found;
    if (Date.now() > end) throw new Error(`no button says ${name}; there are: ${buttons.map(textOf).join(', ')}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/**
 * @param {Session} browser
 * @param {string} context
 * @returns {Promise<Node>}
 */
async function readPage(browser, context) {
  const { result } = await browser.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return result;
}

/** @param {Node} node @returns {Node[]} */
function elementsOf(node) {
  const { children = [], shadowRoot } = node.value ?? {};
  return [node, ...[...children, ...(shadowRoot ? [shadowRoot] : [])].flatMap(elementsOf)];
}

/** @param {Node} node @returns {string} */
function textOf(node) {
  const { nodeValue = '', children = [] } = node.value ?? {};
  return (nodeValue + children.map(textOf).join('')).trim();
}
