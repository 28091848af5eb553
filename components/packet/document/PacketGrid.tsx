import { Ear } from '@/components/ui/grains/Ear';
import { Grain } from '@/components/ui/grains/Grain';
import type { Packet } from '@/lib/domain/packet/packet';
import { shorten } from '@/lib/domain/packet/short-words';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { isLongGrid } from './is-long-grid';

type Category = Packet['categories'][number];

const AN_EAR = 3;
const EARS = 6;
const ROWS = 24;

/** The evidence by category: an ear each where the ladder is small enough for that, else a row of kernels each. */
export function PacketGrid({ packet, speaker }: { packet: Packet; speaker: Speaker }) {
  const { categories } = packet;
  const isSmall = categories.length <= EARS && categories.every(({ behaviours }) => behaviours.length <= AN_EAR);
  const hasEars = isSmall && packet.audience !== 'committee';
  const long = isLongGrid(packet) ? 'lines' : isSmall ? 'few' : undefined;
  return (
    <ul className={hasEars ? 'packet-ears' : 'packet-rows'} data-long={long}>
      {categories.slice(0, ROWS).map((category) => (
        <li key={category.id}>
          {hasEars && <CategoryEar category={category} speaker={speaker} />}
          <b>{shorten(category.name, 80)}</b>{' '}
          <span className="packet-note">
            {packet.audience === 'committee' ? sayWins(category, packet, speaker) : sayMet(category, speaker)}
          </span>
          {!hasEars && <CategoryKernels category={category} speaker={speaker} />}
        </li>
      ))}
    </ul>
  );
}

interface CategoryProps {
  category: Category;
  speaker: Speaker;
}

function CategoryEar({ category, speaker }: CategoryProps) {
  const kernels = category.behaviours.map(({ id, statement, state, claim }) => ({
    id,
    title: statement,
    state: state ?? 'none',
    claimed: claim === 'consistently',
  }));
  return <Ear size={80} kernels={kernels} label={sayStates(category, speaker)} />;
}

/** In the committee's version only what is evidenced. */
function CategoryKernels({ category, speaker }: CategoryProps) {
  const told = category.behaviours.filter(({ state }) => state !== null);
  if (told.length === 0) return null;
  return (
    <span className="packet-kernels" role="img" aria-label={sayStates(category, speaker)}>
      {told.map(({ id, state }) => (
        <Grain key={id} state={state ?? 'none'} size={16} />
      ))}
    </span>
  );
}

function sayStates({ behaviours }: Category, { words }: Speaker): string {
  const said = behaviours.flatMap(({ statement, state }) => (state ? [`${statement}: ${words.states[state]}`] : []));
  return said.join('; ');
}

function sayMet({ behaviours }: Category, { words, fill }: Speaker): string {
  const met = behaviours.filter(({ state }) => state === 'met').length;
  return fill(words.metOf, { n: met, of: behaviours.length });
}

function sayWins({ behaviours }: Category, packet: Packet, { words, count }: Speaker): string {
  const ids = new Set(behaviours.map(({ id }) => id));
  const told = packet.appendix.filter(
    ({ kind, behaviourIds }) => kind === 'win' && behaviourIds.some((id) => ids.has(id)),
  );
  return count(words.wins, told.length);
}
