export const stakeholderUpdateWords = {
  title: 'Update for stakeholders',
} as const;
