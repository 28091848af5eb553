import type * as en from '../en/language';
import type { Translated } from '../translated';

export const languageWords: Translated<typeof en.languageWords> = {
  title: 'Idioma',
  note: 'Se aplica aquí al momento, y en la ventana emergente y en las páginas la próxima vez que se abran. Tus propias palabras se quedan como las escribiste.',
  automatic: 'Como el navegador',
};

export const quoteWords: Translated<typeof en.quoteWords> = { quoted: '«{text}»' };

export const keyNames: Translated<typeof en.keyNames> = { ctrl: 'Ctrl', enter: 'Intro' };
