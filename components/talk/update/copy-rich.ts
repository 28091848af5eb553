/** Puts text on the clipboard, with its HTML beside it where the browser takes both. Rejects where it takes neither. */
export async function copyRich(text: string, html: string): Promise<void> {
  const { clipboard } = navigator;
  if (typeof ClipboardItem === 'undefined' || !clipboard.write) return clipboard.writeText(text);
  const both = { 'text/plain': asBlob(text, 'text/plain'), 'text/html': asBlob(html, 'text/html') };
  try {
    await clipboard.write([new ClipboardItem(both)]);
  } catch {
    await clipboard.writeText(text);
  }
}

function asBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
