import type { CleanNode, CleanPart } from './clean-tree';
import { escapeHtml } from './escape-html';

/** A clean tree as HTML for the clipboard: no class, style, script or picture, and no address but of its links. */
export function toCleanHtml(nodes: readonly CleanNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? escapeHtml(node) : element(node))).join('');
}

function element({ tag, href, spans, children }: CleanPart): string {
  if (tag === 'br') return '<br>';
  const attributes = { ...(href !== undefined && { href }), ...spans };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag}${written.join('')}>${toCleanHtml(children)}</${tag}>`;
}
