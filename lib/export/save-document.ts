import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { downloadFile } from './download';
import { mayLeave } from './may-leave';

interface DocumentFile {
  name: string;
  text: string;
  /** Without a charset. */
  mime: string;
  /** Undefined: it tells nothing of the log. */
  level: RedactionLevel | undefined;
}

/** Writes a document to the downloads; its name, or null where the organisation lets none leave. */
export async function saveDocument({ name, text, mime, level }: DocumentFile): Promise<string | null> {
  if (!(await mayLeave(level))) return null;
  downloadFile(name, text, mime);
  return name;
}
