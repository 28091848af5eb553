export const namesWords = {
  title: 'Names',
} as const;
