/** Hands `text` to the browser as a file for the downloads; `mime` without a charset, the file is UTF-8. */
export function downloadFile(name: string, text: string, mime: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this turn; a minute is long enough for it and short enough for the memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
