/** The conversation with the manager: before, during and after. */
export function TalkSection() {
  return null;
}
