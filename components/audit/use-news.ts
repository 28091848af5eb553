import { useState } from 'react';
import { audit as words } from '@/lib/i18n/en/audit';

interface News {
  message: string;
  action?: { label: string; onPress: () => void };
}

/** What was done last, with its way back. */
export interface AuditNews {
  said: News | null;
  tell: (message: string, undo?: () => void) => void;
  dismiss: () => void;
}

export function useNews(): AuditNews {
  const [said, setSaid] = useState<News | null>(null);
  return {
    said,
    tell: (message, undo) => setSaid({ message, ...(undo && { action: { label: words.undo, onPress: undo } }) }),
    dismiss: () => setSaid(null),
  };
}
