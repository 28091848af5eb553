import { buildPacket, type PacketMatter } from '@/lib/domain/packet/build-packet';
import type { Packet } from '@/lib/domain/packet/packet';
import type { PacketOptions } from '@/lib/domain/packet/packet-options';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

export const TODAY = '2026-11-23';

export const OPTIONS: PacketOptions = {
  audience: 'self',
  level: 'work-safe',
  language: 'en',
  paper: 'a4',
  from: '2025-11-24',
  to: TODAY,
  employerId: null,
  person: 'Ada Lind',
  headlineIds: null,
};

/** A packet by the built-in ladder of nothing but what is given. */
export function aPacket({
  options = {},
  ...matter
}: Partial<Omit<PacketMatter, 'options'>> & { options?: Partial<PacketOptions> }): Packet {
  const chosen = { ...OPTIONS, ...options };
  return buildPacket({
    ladder: seniorEngineer,
    log: [],
    claims: [],
    criteria: [],
    glossary: [],
    employers: [],
    profile: { level: '', target: '' },
    redactor: startRedaction({ level: chosen.level }),
    sayMissing: () => 'Missing: something.',
    today: TODAY,
    ...matter,
    options: chosen,
  });
}
