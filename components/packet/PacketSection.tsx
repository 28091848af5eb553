/** The packet: chosen, checked, previewed as printed, exported and handed over. */
export function PacketSection() {
  return null;
}
