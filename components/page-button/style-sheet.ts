/**
 * Gives the root more styles than it has; Firefox refuses a content script's constructed sheet, so an element stands in.
 * Whoever knows that it has none says so: to ask costs a page 3 kB.
 */
export function addStyles(root: ShadowRoot, styles: string, given?: readonly CSSStyleSheet[]): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...(given ?? root.adoptedStyleSheets), sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}
