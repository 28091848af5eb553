import type * as en from '../en/packet-exports';
import type { Translated } from '../translated';
export const packetExportWords: Translated<typeof en.packetExportWords> = {
  title: 'Formas de entregarlo',
  as: '{audience}, {level}. Todas las formas cuentan los logros de la vista previa; Markdown, CSV, JSON y el prompt, enteros.',
  audiences: {
    manager: 'Para tu responsable',
    committee: 'Para el comité',
    self: 'Para ti',
  },
  levels: {
    full: 'nivel Completo',
    'work-safe': 'nivel Interno',
    public: 'nivel Público',
  },
  nothingLeaves:
    'Los archivos van adonde los guarde tu navegador; lo copiado, a tu portapapeles. Winnow no envía nada.',
  others: 'Archivos, Markdown y un prompt',
  ways: {
    print: {
      name: 'Papel o PDF',
      fits: 'Para entregar o adjuntar. En el diálogo de impresión, «Guardar como PDF» crea el archivo; los títulos y los enlaces se mantienen.',
    },
    document: {
      name: 'Texto con formato',
      fits: 'Para pegar en un documento o un correo: títulos, listas, tablas y enlaces, sin colores ni tipos de letra.',
    },
    form: {
      name: 'Texto para un formulario',
      fits: 'Para un formulario de evaluación: texto sin formato de los logros que elijas, tan largo como admita el campo.',
    },
    html: {
      name: 'Archivo HTML',
      fits: 'Un archivo que se abre en cualquier navegador, sin conexión y sin Winnow.',
    },
    markdown: { name: 'Markdown', fits: 'Para una wiki, un repositorio o un editor de texto.' },
    csv: {
      name: 'CSV',
      fits: 'Para una hoja de cálculo: una fila por logro. Ninguna celda se ejecuta como fórmula.',
    },
    json: {
      name: 'JSON',
      fits: 'Para un programa: este dossier como datos. No es una copia de seguridad de tu registro.',
    },
    prompt: {
      name: 'Prompt',
      fits: 'Para un asistente tuyo que tu empresa permita. Se le indica que escriba solo a partir de estos hechos; comprueba lo que escriba.',
    },
  },
  acts: {
    print: 'Imprimir',
    copyDocument: 'Copiar texto con formato',
    openForm: 'Elegir y copiar',
    saveHtml: 'Guardar HTML',
    copyMarkdown: 'Copiar Markdown',
    saveMarkdown: 'Guardar Markdown',
    saveCsv: 'Guardar CSV',
    saveJson: 'Guardar JSON',
    copyPrompt: 'Copiar prompt',
  },
  copied: '{name}: copiado en el portapapeles.',
  copiedPlain: 'En el portapapeles solo hay texto sin formato: este navegador ha rechazado el texto con formato.',
  notCopied: 'No se ha copiado nada',
  notCopiedWhat:
    'El navegador ha rechazado el portapapeles. Tu registro no se ha tocado. Vuelve a pulsar el botón o guarda el dossier como archivo.',
  notSaved: 'No se ha escrito el archivo',
  notSavedWhat: 'Tu registro no se ha tocado. Inténtalo otra vez o imprime el dossier.',
};

export const formWords: Translated<typeof en.formWords> = {
  title: 'Texto para un formulario',
  which: 'Logros, en el orden del dossier',
  lessons: 'Aprendizajes',
  none: 'Elige al menos un logro.',
  target: 'Longitud deseada',
  targetHint: 'Déjala vacía para el texto entero. Las frases quedan enteras.',
  text: 'Texto',
  textHint:
    'Situación, tarea, acción, resultado, en la medida en que lo dice el registro. Puedes editar el texto antes de copiarlo.',
  edited: 'Editado por ti. Si eliges otros logros u otra longitud, empieza de nuevo.',
  count: { one: '{n} carácter', other: '{n} caracteres' },
  countOf: '{n} de {target} caracteres',
  room: { one: 'queda {n}', other: 'quedan {n}' },
  exact: 'exactamente la longitud permitida',
  over: { one: 'sobra {n} carácter', other: 'sobran {n} caracteres' },
  counted:
    'Contado como lo hace la mayoría de los formularios, en unidades UTF-16: un emoji son 2 o más; el final de una línea es 1.',
  leftOut: 'Queda fuera',
  sentences: { one: '{title}: {n} frase', other: '{title}: {n} frases' },
  onlyTitle: '{title}: el registro solo tiene su título',
  copy: 'Copiar para el formulario',
  copied: 'El texto está en el portapapeles.',
  notCopied: 'El navegador ha rechazado el portapapeles. Selecciona el texto y cópialo con el teclado.',
};
