export const talkWords = {
  title: 'Talk',
} as const;
