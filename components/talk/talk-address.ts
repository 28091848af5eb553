export const TALK_STAGES = ['before', 'during', 'after'] as const;
export type TalkStage = (typeof TALK_STAGES)[number];

/** What an address below `#/talk` shows; a stage that is not asked for is chosen by how things stand. */
export type TalkView = { name: 'update' } | { name: 'talk'; stage: TalkStage | null };

/** Reads `/talk`, `/talk?at=during` or `/talk/update`. */
export function readTalkAddress(address: string): TalkView {
  const [path = '', query = ''] = address.split('?', 2);
  if (path.split('/').filter(Boolean)[1] === 'update') return { name: 'update' };
  const asked = new URLSearchParams(query).get('at');
  return { name: 'talk', stage: TALK_STAGES.find((stage) => stage === asked) ?? null };
}

export function stageHref(stage: TalkStage): string {
  return `#/talk?at=${stage}`;
}
