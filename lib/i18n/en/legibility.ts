export const legibilityWords = {
  title: 'Legibility',
} as const;
