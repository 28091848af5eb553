import type * as en from '../en/privacy';
import type { Translated } from '../translated';
export const privacyWords: Translated<typeof en.privacyWords> = {
  title: 'Privacidad',
  lead: 'Winnow no tiene servidor, ni cuentas, ni analítica. Lo que guardas se queda en este navegador hasta que lo borres.',
  open: 'Qué se conserva, dónde y cuánto tiempo',

  kept: 'Qué se conserva',
  caption: 'Qué conserva Winnow, dónde y cuánto tiempo',
  columns: { what: 'Qué', where: 'Dónde', howLong: 'Cuánto tiempo' },
  rows: [
    {
      what: 'Logros y aprendizajes, a qué remiten y qué comportamientos muestran',
      where: 'La base de datos de Winnow en este perfil del navegador',
      howLong: 'Hasta que los borres; después, 30 días en la papelera',
    },
    {
      what: 'Lo que dices de ti: afirmaciones, repasos, instantáneas, auditorías, planes, conversaciones, criterios, nombres',
      where: 'La misma base de datos',
      howLong: 'Hasta que lo borres todo: es tu historial',
    },
    {
      what: 'Palabras a medio escribir',
      where:
        'La misma base de datos; si una pestaña se cierra a mitad de frase, el pequeño almacenamiento que el navegador da a Winnow',
      howLong: 'Hasta que las guardes o las descartes',
    },
    {
      what: 'Los servidores que activaste y lo que se pudo leer de cada clase de página: nombres de campos, nunca su texto',
      where: 'La misma base de datos; el permiso en sí, en el navegador',
      howLong: 'Hasta que quites el servidor o lo borres todo',
    },
    {
      what: 'Cómo era el registro antes de una combinación, una importación, una restauración o un cambio de varios logros',
      where: 'La misma base de datos',
      howLong: '30 días, y no más de los tres últimos de cada clase',
    },
    {
      what: 'Una segunda copia del registro, para repararlo con ella, y cuántas filas debe tener',
      where: 'El almacenamiento propio de la extensión en este perfil del navegador, aparte de la base de datos',
      howLong: 'Tanto como el registro',
    },
    {
      what: 'Los ajustes, qué recordatorios se mostraron, en qué parte del programa falló algo y un nombre al azar de esta instalación',
      where: 'La base de datos y el almacenamiento propio de la extensión',
      howLong: 'Hasta que lo borres todo',
    },
    {
      what: 'Copias de seguridad, documentos y marcos que exportas',
      where: 'Donde los pongas',
      howLong:
        'Hasta que los borres: Winnow no llega a ellos, salvo a las copias de una carpeta que elegiste para ello',
    },
  ],
  notKept:
    'Nunca se conserva: el texto de un pull request o de un ticket, salvo que pidas un extracto de ese o guardes una selección suya; las páginas que no guardaste; por dónde navegas.',

  leaves: 'Qué sale',
  nothing:
    'Por sí solo, nada. La política de seguridad de contenido de la extensión prohíbe a sus páginas y a su proceso cualquier conexión, y el navegador la hace cumplir.',
  byPress: 'Esto sí, cuando lo pides con un clic:',
  ways: [
    'Un clic en una página puede pedir a ese mismo sitio el ticket, la review o la página siguiente de la lista: una simple lectura, como la que hace la propia página.',
    'Un documento que exportas, copias o imprimes va adonde tú lo pongas, sin los logros privados.',
    'Una copia de seguridad va adonde tú la pongas, con todo dentro.',
    'Un enlace abre su sitio en una pestaña nueva, que no sabe desde dónde se llegó.',
  ],

  unprotected: 'De qué no puede protegerte Winnow',
  limits: [
    'Winnow no cifra el disco: quien pueda leer tu perfil del navegador (otra persona con tus permisos en esta máquina, un programa, la copia de seguridad de una empresa) puede leer tu registro. Cifra el disco, y cifra la copia de seguridad que salga de la máquina.',
    'Una página que escuche ve las teclas que pulsas en el panel de Winnow que hay sobre ella. Lo que esa página no deba ver va en la ventana emergente o en la aplicación.',
    'Quien administra este navegador puede instalar programas que lo lean todo.',
  ],

  gone: 'Cómo eliminarlo',
  goneWhat:
    '«Borrar todo», en los ajustes, vacía todo lo anterior menos tus archivos. Quitar la extensión del navegador hace lo mismo.',
  toSettings: 'Ir a los ajustes',
};
