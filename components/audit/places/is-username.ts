/** Whether a site can be asked for this name. */
export function isUsername(text: string): boolean {
  return /^[\w.-]{1,255}$/.test(text);
}
