import { useRef, useState } from 'react';
import type { BackupContent } from '@/lib/backup/backup';
import { type ReadBackup, readBackup } from '@/lib/backup/reading/read-backup';
import { useWorking } from '../use-working';

export type Needs = 'code' | 'passphrase';

export type RestoreState =
  | { is: 'choosing' }
  /** `needs`: it is being decrypted; what was typed stays where it is. */
  | { is: 'reading'; file: File; needs: Needs | null }
  /** `needs`: it is encrypted, and the secret was not right or not given. */
  | { is: 'refused'; file: File; read: Extract<ReadBackup, { ok: false }>; needs: Needs | null }
  | { is: 'read'; file: File; backup: BackupContent; unknown: string[] };

const ASKS: Partial<Record<string, Needs>> = { 'needs-code': 'code', 'needs-passphrase': 'passphrase' };
const AGAIN = ['mistyped-code', 'wrong-secret'];

/** A chosen file, from choosing it to knowing what is in it. Nothing of the log is touched here. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>({ is: 'choosing' });
  const [needs, setNeeds] = useState<Needs | null>(null);
  const [secret, setSecret] = useState<string | undefined>(undefined);
  const { share, start, cancel } = useWorking();
  const latest = useRef(0);
  const look = async (file: File, typed: string | undefined, asked: Needs | null, evenIfChanged = false) => {
    // What was chosen last is what is shown, however long the one before it takes.
    latest.current += 1;
    const turn = latest.current;
    cancel();
    setState({ is: 'reading', file, needs: asked });
    setSecret(typed);
    const working = start();
    const read = await readBackup(file, typed, { evenIfChanged, working }).catch(() => null);
    working.end();
    if (turn !== latest.current) return;
    if (read === null) return setState({ is: 'choosing' });
    if (read.ok) return setState({ is: 'read', file, backup: read.backup, unknown: read.unknown });
    const wanted = ASKS[read.reason] ?? (AGAIN.includes(read.reason) ? asked : null);
    setNeeds(wanted);
    setState({ is: 'refused', file, read, needs: wanted });
  };
  return {
    state,
    share: state.is === 'reading' ? share : null,
    cancel,
    choose: (file: File) => void look(file, undefined, null),
    unlock: (file: File, typed: string) => void look(file, typed, needs),
    openAnyway: (file: File) => void look(file, secret, needs, true),
    leaveOut: (file: File, backup: BackupContent, unknown: string[]) => setState({ is: 'read', file, backup, unknown }),
    clear: () => setState({ is: 'choosing' }),
  };
}
