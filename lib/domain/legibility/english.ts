const WORDS_OF = {
  en: 'the a an and of to in for with on that it was were is are i we my our by from at as this which not after before had has have their they he she its into what when who but or be been than so all',
  de: 'der die das und ist nicht mit für ich wir ein eine einen auf den dem des zu von im bei wurde wurden habe hat haben als auch es er sie war waren nach vor durch oder aus um am zum zur unser mein',
  es: 'el la los las de que y en un una para con por se del al como es fue no lo su mi nuestro he ha hemos porque más',
  fr: 'le la les des et est dans une un pour avec sur je nous que qui du au pas ne ce cette ai avons été par mon notre',
  it: 'il lo la gli le di che e è un una per con del della nel sono ho abbiamo non si da mio nostro',
  pt: 'o os as de que e em um uma para com por não do da no na eu nós fiz foi meu nosso',
  nl: 'de het een en van ik wij we is niet met voor op te dat die in heb hebben was naar mijn ons',
} as const;

const SETS = Object.entries(WORDS_OF).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

/**
 * Whether a text is English as far as one can tell. A rule of English grammar says nothing about any other, nor about
 * one that is too short to tell and has letters that English has not.
 */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  const hits = SETS.map(({ language, words: own }) => ({ language, n: words.filter((word) => own.has(word)).length }));
  const english = hits.find(({ language }) => language === 'en')?.n ?? 0;
  const other = Math.max(...hits.filter(({ language }) => language !== 'en').map(({ n }) => n));
  if (english > other) return true;
  return english === 0 && other === 0 && /^[\p{ASCII}\p{P}\p{S}]*$/u.test(text);
}
