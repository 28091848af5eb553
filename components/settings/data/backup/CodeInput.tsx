import type { ComponentProps } from 'react';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useFirstFocus } from '@/components/ui/use-first-focus';

/** Where a recovery code is typed: has the focus as soon as it is there. */
export function CodeInput(props: Omit<ComponentProps<typeof TextInput>, 'ref'>) {
  const field = useFirstFocus<HTMLInputElement>();
  return <TextInput {...props} ref={field} autoComplete="off" spellCheck={false} />;
}
