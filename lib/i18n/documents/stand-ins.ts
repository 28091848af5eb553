import type { DocumentLanguage } from '@/lib/domain/packet/packet';
import { ALIAS_NAMES, type StandInWords } from '@/lib/domain/redaction/name-aliases';

/** What stands for names and code, by the document's language; it is kept in English. */
export const standIns: Record<DocumentLanguage, StandInWords> = {
  en: {
    kinds: ALIAS_NAMES,
    shapes: { '[commit]': '[commit]', '[path]': '[path]', '[code]': '[code]', '[secret]': '[secret]', '[id]': '[id]' },
  },
  de: {
    kinds: {
      employer: 'Arbeitgeber',
      project: 'Projekt',
      person: 'Person',
      host: 'Server',
      repository: 'Repository',
      ticket: 'Ticket',
      address: 'Adresse',
      handle: 'Konto',
      code: 'Code',
      term: 'Name',
    },
    shapes: {
      '[commit]': '[Commit]',
      '[path]': '[Pfad]',
      '[code]': '[Code]',
      '[secret]': '[Geheimnis]',
      '[id]': '[Kennung]',
    },
  },
  es: {
    kinds: {
      employer: 'Empresa',
      project: 'Proyecto',
      person: 'Persona',
      host: 'Servidor',
      repository: 'Repositorio',
      ticket: 'Ticket',
      address: 'Dirección',
      handle: 'Cuenta',
      code: 'Código',
      term: 'Nombre',
    },
    shapes: {
      '[commit]': '[commit]',
      '[path]': '[ruta]',
      '[code]': '[código]',
      '[secret]': '[secreto]',
      '[id]': '[identificador]',
    },
  },
};
