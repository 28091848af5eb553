import type { ProofRule } from '@/lib/domain/ladder/ladder';

/** In English, German and Spanish. */
const REGULARLY =
  /\b(?:regularly|consistently|routinely|habitually|frequently|regelmäßig(?:e[mnrs]?)?|durchgängig|häufig|regularmente|habitualmente|constantemente|frecuentemente|con (?:regularidad|frecuencia)|de forma (?:regular|constante))(?!\p{L})/iu;
const QUARTERLY =
  /\b(?:(?:this|each|every|per|once a) quarter|quarterly|(?:dieses|jedes|pro|im|in diesem) quartal|vierteljährlich(?:e[mnrs]?)?|quartalsweise|(?:este|cada|por|al) trimestre|trimestral(?:es|mente)?)(?!\p{L})/iu;

/** The proof that a line's own wording asks for: how often, and within which days. What a win must carry is the user's to say. */
export function defaultRule(statement: string): ProofRule {
  if (QUARTERLY.test(statement)) return rule(1, 90);
  return REGULARLY.test(statement) ? rule(3, 180) : rule(2, 365);
}

function rule(wins: number, days: number): ProofRule {
  return { wins, days, each: [], once: [], lessonsCount: false };
}
