import { setTimeout as wait } from 'node:timers/promises';

/**
 * The page's button lives in a closed shadow root, which no selector enters. The accessibility tree does, and a real
 * pointer presses what it shows.
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {{ role: string, name: string, value: string, properties: Record<string, unknown>, backendNodeId: number }} AxNode
 */

/**
 * Everything that assistive technology is shown of the page, in reading order.
 * @param {Page} page
 * @returns {Promise<AxNode[]>}
 */
export function readAxTree(page) {
  return withSession(page, readNodes);
}

/**
 * The elements of `role` and `name` that assistive technology is shown now.
 * @param {Page} page
 * @param {string} role
 * @param {string | RegExp} name a text has to be the whole name
 */
export async function findAllByRole(page, role, name) {
  return (await readAxTree(page)).filter((node) => node.role === role && matches(node.name, name));
}

/**
 * The one element of `role` and `name`; waits for it.
 * @param {Page} page
 * @param {string} role
 * @param {string | RegExp} name
 * @param {number} [timeout] milliseconds
 */
export async function findByRole(page, role, name, timeout = 20_000) {
  const start = Date.now();
  for (;;) {
    const found = await findAllByRole(page, role, name);
    if (found.length > 1) throw new Error(`${found.length} elements are a ${role} named ${name}`);
    if (found[0]) return found[0];
    if (Date.now() > start + timeout) throw new Error(`no ${role} named ${name} after ${timeout} ms`);
    await pauseSince(start);
  }
}

/**
 * Until the next look, a longer while the longer it takes: each look has the browser lay out the whole tree anew.
 * @param {number} start of the first look, ms
 */
export function pauseSince(start) {
  return wait(Math.min(400, 60 + (Date.now() - start) / 4));
}

/**
 * Presses the button of this name with the pointer.
 * @param {Page} page
 * @param {string | RegExp} name
 * @param {number} [timeout] milliseconds
 */
export function pressButton(page, name, timeout) {
  return pressByRole(page, 'button', name, timeout);
}

/**
 * Presses the element of this role and name with the pointer.
 * @param {Page} page
 * @param {string} role
 * @param {string | RegExp} name
 * @param {number} [timeout] milliseconds
 */
export async function pressByRole(page, role, name, timeout) {
  const node = await findByRole(page, role, name, timeout);
  const place = await withSession(page, (session) => centreOf(session, node)).catch(() => null);
  if (place) return page.mouse.click(place.x, place.y);
  // The page drew itself anew between the two looks.
  const again = await findByRole(page, role, name, timeout);
  const { x, y } = await withSession(page, (session) => centreOf(session, again));
  await page.mouse.click(x, y);
}

/**
 * The middle of this element, which is not scrolled to.
 * @param {Page} page
 * @param {AxNode} node
 */
export function middleOfElement(page, node) {
  return withSession(page, (session) => middleOf(session, node));
}

/**
 * @param {CDPSession} session
 * @returns {Promise<AxNode[]>}
 */
async function readNodes(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @param {(typeof nodes)[number]} node @returns {typeof nodes} */
  const inOrder = (node) => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? inOrder(child) : [];
    }),
  ];
  const shown = nodes.filter((node) => !node.parentId).flatMap(inOrder);
  return shown.filter((node) => !node.ignored && node.backendDOMNodeId !== undefined).map(toAxNode);
}

/** @param {any} node as the protocol gives it */
function toAxNode(node) {
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    value: String(node.value?.value ?? ''),
    properties: Object.fromEntries(
      (node.properties ?? []).map((/** @type {any} */ { name, value }) => [name, value.value]),
    ),
    backendNodeId: node.backendDOMNodeId,
  };
}

/** A frame and a bit, ms. */
const FRAME = 20;

/**
 * The middle of what stands still: rows that are drawn as they come into view, or a panel that follows what was scrolled,
 * move a button between the look and the press, and a press beside it is none.
 * @param {CDPSession} session
 * @param {AxNode} node
 */
async function centreOf(session, node) {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
  let before = await middleOf(session, node);
  for (let looks = 0; looks < 50; looks++) {
    await wait(FRAME);
    const now = await middleOf(session, node);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
  throw new Error(`the ${node.role} named ${node.name} does not stand still`);
}

/**
 * @param {CDPSession} session
 * @param {AxNode} node
 */
async function middleOf(session, { backendNodeId, role, name }) {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
  // A page may have mirrored it.
  const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)];
  if (right - left < 1 || bottom - top < 1) throw new Error(`the ${role} named ${name} has no size`);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/**
 * @param {string} text
 * @param {string | RegExp} wanted
 */
function matches(text, wanted) {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}

/**
 * @template T
 * @param {Page} page
 * @param {(session: CDPSession) => Promise<T>} use
 */
async function withSession(page, use) {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach().catch(() => {});
  }
}
