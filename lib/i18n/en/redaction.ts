export const redactionWords = {
  title: 'What is told',
} as const;
