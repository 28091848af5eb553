/** Hands a text or bytes to the browser as a file for the downloads; `mime` without a charset, texts are UTF-8. */
export function downloadFile(name: string, content: string | Blob, mime: string): void {
  const type = typeof content === 'string' ? `${mime};charset=utf-8` : mime;
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this turn; a minute is long enough for it and short enough for the memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
