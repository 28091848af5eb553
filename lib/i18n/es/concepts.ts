import type * as en from '../en/concepts';
import type { Translated } from '../translated';

export const concepts: Translated<typeof en.concepts> = {
  'claimed-evidenced': {
    ask: '¿Qué quiere decir afirmado y qué respaldado?',
    text: 'Afirmado es lo que dices de un comportamiento: solo cuenta «de forma constante». Respaldado es lo que tu registro cumple hoy según su regla. Están uno junto al otro y nunca se convierten en un solo número.',
  },
  claim: {
    ask: '¿Qué cuenta como constante?',
    text: 'Lo que haces por costumbre, sin que nadie lo pida, y lo que diría de ti quien trabaja contigo. Una o dos veces es «a veces». Tu registro se compara con ello y no cambia nada de lo que dices.',
  },
  proof: {
    ask: '¿Qué dicen los granos?',
    text: 'Contorno: todavía ningún logro. Un tercio lleno: algunos logros, pero la regla no se cumple. Lleno: la regla se cumple hoy. Desvaído: se cumplió una vez, y esos logros ya son demasiado antiguos.',
  },
  rule: {
    ask: '¿Qué es una regla de respaldo?',
    text: 'Cuántos logros en cuántos días, y qué deben llevar, para que un comportamiento cuente como respaldado. Los números los puedes cambiar; los logros se quedan como están.',
  },
  gap: {
    ask: '¿Qué es una carencia?',
    text: 'Un comportamiento cuya regla tu registro no cumple hoy, con lo que falta. No dice lo bien que trabajas: a menudo el trabajo está hecho y nunca se anotó.',
  },
  ladder: {
    ask: '¿Qué es un marco?',
    text: 'Los comportamientos por los que se juzga el siguiente nivel, por áreas, cada uno con una regla para su respaldo. Winnow trae uno de ingeniería sénior; puedes importar el de tu empresa.',
  },
  level: {
    ask: '¿Qué hace que un logro sea impreciso, evidencia o sólido?',
    text: 'Evidencia dice qué hiciste o decidiste. Sólido añade qué cambió gracias a ello. Impreciso no dice todavía ninguna de las dos cosas y mientras tanto no cuenta. Puedes decidirlo de otra manera.',
  },
  evidence: {
    ask: '¿Qué significa mostrar un comportamiento?',
    text: 'Que este logro convencería de ello a otra persona. Uno puede mostrar varios; la mayor parte de lo que se entrega no muestra ninguno, y está bien.',
  },
  visibility: {
    ask: '¿Qué es privado y qué es confidencial?',
    text: 'Un logro privado cuenta para tu propio respaldo y no sale nunca: ni en un documento, ni al portapapeles, ni en un prompt. Uno confidencial sale solo en el nivel Completo.',
  },
  inbox: {
    ask: '¿Qué es la bandeja?',
    text: 'Logros guardados con un clic que dicen poco más que un título. Cuentan cuando los conservas. Descartar uno no te quita nada: espera 30 días en la papelera.',
  },
  'weeks-logged': {
    ask: '¿Qué semanas se cuentan?',
    text: 'Esta semana y las 12 anteriores. Una semana cuenta por un repaso terminado, también uno tranquilo, o por un logro conservado. Una que se saltó solo sale con el tiempo; nada vuelve a empezar de cero.',
  },
  heat: {
    ask: '¿Qué llena un grano?',
    text: 'Lo mayor de tres cosas: lo que respondiste aquí, lo que respalda tu registro y lo que afirmaste en el cuestionario. La tabla dice cuál fue.',
  },
  focus: {
    ask: '¿Por qué tres como mucho?',
    text: 'Noventa días bastan para mover dos o tres comportamientos. Los demás siguen en la lista de carencias, y los logros para ellos siguen contando.',
  },
  checkpoint: {
    ask: '¿Qué es un punto de control?',
    text: 'Una mirada el día 30 y el día 60: cuántos ejemplos hay anotados y qué áreas siguen vacías. Guarda lo que encontró y no juzga nada.',
  },
  sustained: {
    ask: '¿Qué son evidencias sostenidas?',
    text: 'Los meses en que algún logro cuenta para un comportamiento. Así se ve «de forma constante» desde fuera: meses con evidencias, nunca tiempo en el puesto.',
  },
  stall: {
    ask: '¿Qué miran las señales de estancamiento?',
    text: 'Cuatro proporciones de lo que anotaste que suelen inclinarse a un lado cuando se trabaja mucho y no se avanza. Describen el registro, no a ti: lo que no se anotó no está ahí.',
  },
  headline: {
    ask: '¿Cómo se sugieren los logros destacados?',
    text: 'Por cuánto dice un logro, si tiene un enlace y si se conoce su resultado; no dos de la misma área si se puede evitar. Si empatan, primero el que muestra un comportamiento, luego el más nuevo. Puedes sustituir cualquiera.',
  },
  redaction: {
    ask: '¿Qué retiene cada nivel?',
    text: 'Un nivel dice qué campos de un logro salen y qué nombres pasan a seudónimos. Los logros privados no salen en ninguno. Lo que ninguna lista conoce, como un apodo de pasada, tienes que encontrarlo tú: lee la lista de sustituciones.',
  },
  legibility: {
    ask: '¿Qué se comprueba?',
    text: 'Lo que hace tropezar a quien no estuvo: una frase sin resultado, un enlace que falta, unas siglas que nadie explicó, un área vacía. Todo se puede arreglar o dejar.',
  },
  criterion: {
    ask: '¿Qué es un criterio?',
    text: 'Algo que, según tu responsable, tienes que mostrar, y cómo sabrá que está. Asociado a un comportamiento, dice cómo está tu registro; con una fecha, te lo recuerda.',
  },
  alias: {
    ask: '¿Qué es un seudónimo?',
    text: 'Lo que dice un documento en lugar de un nombre: lo mismo para el mismo nombre, en todos los documentos. Tu registro conserva el nombre.',
  },
  snapshot: {
    ask: '¿Qué es una instantánea?',
    text: 'Lo que afirmabas y lo que mostraba tu registro un día, guardado como era. Cambies lo que cambies después, ninguna instantánea cambia.',
  },
};

export const conceptLines: Translated<typeof en.conceptLines> = {
  weeks: 'De las últimas trece semanas, contando esta.',
  leaving: 'Qué puede salir de este navegador',
};
