import type * as en from '../en/plan-templates';
import type { Translated } from '../translated';
export const templateLines: Translated<typeof en.templateLines> = {
  'problem-statement': [
    '# {name}',
    '_Sin aclarar: {vagueFor}. Escrito el {day}._',
    '## Qué vemos',
    'Dos o tres frases que nadie del equipo discutiría.',
    '## Qué cuesta',
    'A quién frena, con qué frecuencia y qué pasa si se queda como está.',
    '## Qué no está claro',
    '- La pregunta que hay que responder\n- Lo que no sabemos, y quién podría saberlo',
    '## Opciones',
    '1. No hacer nada: …\n2. …\n3. …',
    '## Qué propongo',
    'Una de ellas, y por qué no las demás.',
    '## Decidido',
    'Por quién, qué día, en una frase.',
  ],
  'design-document': [
    '# Título',
    '_Escrito el {day}. Para: quienes construirán sobre esto o lo pagarán._',
    '## Por qué ahora',
    'El problema, en palabras de quienes lo tienen.',
    '## Qué tiene que hacer y qué no hace falta que haga',
    '- …',
    '## El diseño',
    'Las partes, quién responde de cada una y qué pasa entre ellas.',
    '## Qué otras opciones se sopesaron',
    '- Lo más sencillo que podría servir, y dónde deja de bastar\n- …',
    '## Cómo falla y cuánto cuesta mantenerlo',
    '- Qué se rompe primero, y cómo lo notamos',
    '## Cómo llegamos, y cómo volvemos atrás',
    'Pasos que se puedan deshacer uno a uno.',
    '## Preguntas abiertas',
    '- …, la responde … hasta el …',
  ],
  translation: [
    '**De qué se trata**',
    '{subject}',
    '**Qué puedes elegir**',
    '- A: qué reciben tus usuarios, y cuándo\n- B: qué reciben en su lugar',
    '**Qué te cuesta cada opción**',
    'En semanas, en dinero, en llamadas a soporte: no en componentes.',
    '**Qué haría yo, y para cuándo necesitamos saberlo**',
    '…',
  ],
};

export const templateFill: Translated<typeof en.templateFill> = {
  name: 'El problema, en pocas palabras',
  vagueFor: '¿desde cuándo?',
  subject: 'Una frase sin ninguna palabra técnica.',
};

export const templateActs: Translated<typeof en.templateActs> = {
  use: 'Plantilla: {name}',
  label: '{name}, como Markdown',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyFailed: 'El navegador no ha dejado copiar a Winnow. Selecciona el texto y cópialo a mano.',
  download: 'Descargar',
  again: 'Empezar de nuevo',
  undo: 'Recuperar mi texto',
  againFromWins: 'Rehacerlo con los logros de esta semana',
  kept: 'Lo que cambias se conserva aquí, palabra por palabra; el nivel vale para lo que copias o descargas.',
  notKept: 'Este texto no se puede conservar si sales de la página. Cópialo antes de salir.',
  withheld: {
    one: 'Se deja fuera {n} logro privado o confidencial de esta semana.',
    other: 'Se dejan fuera {n} logros privados o confidenciales de esta semana.',
  },
  plain: 'Winnow no ve ninguna palabra en la que tropezaría alguien de fuera.',
  jargon: 'Alguien de fuera puede tropezar con: {words}.',
};
