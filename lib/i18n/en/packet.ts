export const packetWords = {
  title: 'Packet',
} as const;
