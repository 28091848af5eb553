/** The test's document has no popovers: these only count. */
export function withPopovers(): void {
  HTMLElement.prototype.showPopover ??= () => undefined;
  HTMLElement.prototype.hidePopover ??= () => undefined;
}
