/** `text` as literal Markdown: whatever a page or a person wrote, it stays words on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)(?=[.)](?: |$))/, '$1\\');
}

/** A link to an http(s) address; any other address leaves the words alone. */
export function markdownLink(text: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** Markdown with the words of its links alone. */
export function withoutLinks(markdown: string): string {
  return markdown.replace(/\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|[^)\s]*)\)/g, '$1');
}

/** A table of ready-made Markdown cells. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
