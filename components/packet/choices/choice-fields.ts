import type { PacketChoices } from '@/lib/domain/packet/packet-choices';
import type { PacketSetting } from '../use-packet';

/** What every part of the packet's choices is given. */
export interface ChoiceFieldsProps {
  choices: PacketChoices;
  setting: PacketSetting;
  onChange: (changes: Partial<PacketChoices>) => void;
}
