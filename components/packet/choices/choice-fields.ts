import type { PacketChoices } from '@/lib/domain/packet/packet-choices';
import type { PacketGround } from '../use-packet';

/** What every part of the packet's choices is given. */
export interface ChoiceFieldsProps {
  choices: PacketChoices;
  ground: PacketGround;
  onChange: (changes: Partial<PacketChoices>) => void;
}
