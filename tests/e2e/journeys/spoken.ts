import type { CDPSession } from '@playwright/test';

/** One node of the browser's accessibility tree as a screen reader would say it: `button: Save win`. */
export interface Spoken {
  line: string;
  backendNodeId: number;
  isFocused: boolean;
  /** What is said by itself when it changes. */
  isLive: boolean;
  /** All words inside, in order, of what is said by itself. */
  words: string;
}

type TreeNode = Awaited<ReturnType<typeof readNodes>>[number];

const ROLES: Record<string, string> = {
  textbox: 'text field',
  searchbox: 'search field',
  combobox: 'pop-up',
  StaticText: 'text',
  DisclosureTriangle: 'disclosure',
  RootWebArea: 'page',
};

/** Of no use to a listener: frames and pieces of lines. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LabelText', 'ListMarker', 'paragraph', 'Legend', 'label']);

/** What a state is called when it is so, and when it is not. */
const STATES: readonly [property: string, isSo: string, isNot: string][] = [
  ['checked', 'checked', 'not checked'],
  ['pressed', 'pressed', 'not pressed'],
  ['expanded', 'expanded', 'collapsed'],
  ['selected', 'selected', ''],
  ['disabled', 'dimmed', ''],
  ['required', 'required', ''],
  ['busy', 'busy', ''],
];

async function readNodes(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes;
}

/** Everything that assistive technology is given of the page, in reading order. */
export async function readSpoken(session: CDPSession): Promise<Spoken[]> {
  const nodes = await readNodes(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: TreeNode): TreeNode[] => [node, ...childrenOf(node, byId).flatMap(inOrder)];
  return nodes
    .filter(({ parentId }) => !parentId)
    .flatMap(inOrder)
    .filter((node) => !node.ignored && !SILENT.has(String(node.role?.value)))
    .flatMap((node) => (node.backendDOMNodeId === undefined ? [] : [speak(node, node.backendDOMNodeId, byId)]));
}

function childrenOf(node: TreeNode, byId: ReadonlyMap<string, TreeNode>): TreeNode[] {
  return (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
}

function speak(node: TreeNode, backendNodeId: number, byId: ReadonlyMap<string, TreeNode>): Spoken {
  const role = String(node.role?.value);
  const isLive =
    role === 'status' || role === 'alert' || /polite|assertive/.test(String(propertyOf(node, 'live') ?? ''));
  return {
    line: lineOf(node),
    backendNodeId,
    isFocused: propertyOf(node, 'focused') === true,
    isLive,
    words: isLive ? wordsIn(node, byId) : '',
  };
}

/** Role, name, value and states in one line. */
function lineOf(node: TreeNode): string {
  const role = String(node.role?.value);
  const level = role === 'heading' ? ` ${propertyOf(node, 'level')}` : '';
  const name = String(node.name?.value ?? '').trim();
  const value = /^(textbox|searchbox|combobox|meter|progressbar)$/.test(role) ? String(node.value?.value ?? '') : '';
  const states = STATES.flatMap(([property, isSo, isNot]) => {
    const held = propertyOf(node, property);
    if (held === undefined) return [];
    return held === true || held === 'true' ? [isSo] : isNot ? [isNot] : [];
  });
  const invalid = propertyOf(node, 'invalid') === 'true' ? ['invalid'] : [];
  return [`${ROLES[role] ?? role}${level}: ${name}`, ...(value ? [`“${value}”`] : []), ...states, ...invalid].join(
    ', ',
  );
}

function propertyOf(node: TreeNode, name: string): unknown {
  return node.properties?.find((property) => property.name === name)?.value.value;
}

function wordsIn(node: TreeNode, byId: ReadonlyMap<string, TreeNode>): string {
  if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
  return childrenOf(node, byId)
    .map((child) => wordsIn(child, byId))
    .filter((words) => words !== '')
    .join(' ');
}

/** Whether a line is the one that is meant; `…` stands for any words. */
export function isLine(line: string, meant: string): boolean {
  const parts = meant.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(line);
}
