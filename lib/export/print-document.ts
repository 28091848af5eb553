import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { mayLeave } from './may-leave';

/** Opens the browser's print window, where the organisation lets a document of this level leave. */
export async function printDocument(level: RedactionLevel): Promise<void> {
  if (await mayLeave(level)) window.print();
}
