import type { Language } from './use-words.js';
import { useLanguage } from './use-words.js';

type Ways = readonly [out: string, into: string];

/** A relationship read from its first end, and from its second. */
const ENGLISH: Readonly<Record<string, Ways>> = {
  HELD: ['held the post of', 'held by'],
  POST_AT: ['is a post at', 'has the post of'],
  MEMBER_OF: ['belongs to', 'has as a member'],
  PART_OF: ['is part of', 'has as a part'],
  OPERATES: ['runs', 'is run by'],
  LOCATED_IN: ['is in', 'is the place of'],
  WITHIN: ['lies in', 'contains'],
  OCCURRED_AT: ['happened at', 'saw'],
  INVOLVED_IN: ['had a part in', 'involved'],
  LINKED_TO: ['is linked to', 'is linked from'],
  PARTY_TO: ['is party to', 'has as a party'],
  CONCERNS: ['is about', 'is the matter of'],
  BEFORE: ['was before', 'heard'],
  RELATIVE_OF: ['is a relative of', 'is a relative of'],
  PROTOCOL_TO: ['is a protocol to', 'has the protocol'],
  HAS_PROVISION: ['has the provision', 'is a provision of'],
  TOOK: ['took the action', 'was taken by'],
  UNDER: ['was taken under', 'is the ground of'],
  DESIGNATED_UNDER: ['was designated under', 'designated'],
  FOUND_UNMET: ['was found not to meet', 'was found unmet by'],
  VISITED: ['visited', 'was visited by'],
  ENGAGES: ['engages', 'is engaged by'],
  HAS_TOLL: ['has the count', 'counts'],
  POSSIBLY_SAME_AS: ['may be the same as', 'may be the same as'],
  ABOUT: ['is about', 'is the subject of'],
  REFERS_TO: ['refers to', 'is named in'],
  ASSERTED_BY: ['was asserted by', 'asserted'],
  QUOTED_FROM: ['is quoted from', 'is the source of'],
  CONTRADICTS: ['contradicts', 'is contradicted by'],
  CORROBORATES: ['corroborates', 'is corroborated by'],
  PUBLISHED_BY: ['was published by', 'published'],
  WRITTEN_BY: ['was written by', 'wrote'],
  DERIVED_FROM: ['retells', 'is retold in'],
  HAS_ACCOUNT: ['is told in', 'tells of'],
  HAS_DISPUTE: ['is disputed in', 'is a dispute about'],
  HAS_POSITION: ['has the answer', 'answers'],
  HOLDER: ['is held by', 'gives'],
  SUPPORTED_BY: ['rests on', 'supports'],
};

const RUSSIAN: Readonly<Record<string, Ways>> = {
  HELD: ['занимал(а) должность', 'должность занимал(а)'],
  POST_AT: ['должность в', 'имеет должность'],
  MEMBER_OF: ['входит в', 'имеет членом'],
  PART_OF: ['часть', 'включает'],
  OPERATES: ['управляет', 'управляется'],
  LOCATED_IN: ['находится в', 'место для'],
  WITHIN: ['лежит в', 'включает'],
  OCCURRED_AT: ['произошло в', 'место события'],
  INVOLVED_IN: ['участвовал(а) в', 'участник'],
  LINKED_TO: ['связано с', 'связано с'],
  PARTY_TO: ['сторона в деле', 'сторона'],
  CONCERNS: ['касается', 'предмет дела'],
  BEFORE: ['рассматривалось в', 'рассматривал'],
  RELATIVE_OF: ['родственник', 'родственник'],
  PROTOCOL_TO: ['протокол к', 'имеет протокол'],
  HAS_PROVISION: ['содержит положение', 'положение акта'],
  TOOK: ['совершил действие', 'совершено государством'],
  UNDER: ['совершено на основании', 'основание для'],
  DESIGNATED_UNDER: ['назначен по', 'по нему назначен'],
  FOUND_UNMET: ['признан не выполнившим', 'не выполнено государством'],
  VISITED: ['посетил(а)', 'посещали'],
  ENGAGES: ['затрагивает', 'затронуто в'],
  POSSIBLY_SAME_AS: ['возможно, то же, что', 'возможно, то же, что'],
  ABOUT: ['о', 'предмет утверждения'],
  REFERS_TO: ['упоминает', 'упомянут(о) в'],
  ASSERTED_BY: ['утверждает', 'утверждал(а)'],
  QUOTED_FROM: ['цитата из', 'источник цитаты'],
  PUBLISHED_BY: ['опубликовано', 'опубликовал'],
  WRITTEN_BY: ['автор', 'написал(а)'],
  DERIVED_FROM: ['пересказывает', 'пересказано в'],
  HAS_ACCOUNT: ['изложено в', 'излагает'],
  HAS_DISPUTE: ['спор', 'спор о'],
  HOLDER: ['держится', 'излагает'],
};

/** How a relationship reads from the end one looks from; the ends stand before and after it. */
function relationshipName(relationship: string, direction: 'OUT' | 'IN', language: Language): string {
  const ways = (language === 'ru' ? RUSSIAN[relationship] : undefined) ?? ENGLISH[relationship];
  const fallback = relationship.replaceAll('_', ' ').toLowerCase();
  return ways?.[direction === 'OUT' ? 0 : 1] ?? fallback;
}

export function useRelationshipName(): (relationship: string, direction: 'OUT' | 'IN') => string {
  const language = useLanguage();
  return (relationship, direction) => relationshipName(relationship, direction, language);
}
