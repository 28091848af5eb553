import { useRef } from 'react';
import { Button } from '@/components/ui/Button';

interface Props {
  label: string;
  /** As the file dialog takes it. */
  accept: string;
  busy?: boolean;
  onPick: (file: File) => void;
}

/** The browser's own file dialog behind a button. */
export function FilePicker({ label, accept, busy = false, onPick }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const open = () => {
    // The same file again is a choice, too.
    if (picker.current) picker.current.value = '';
    picker.current?.click();
  };
  return (
    <>
      <input
        ref={picker}
        type="file"
        className="ui-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onPick(file);
        }}
      />
      <Button busy={busy} onClick={open}>
        {label}
      </Button>
    </>
  );
}
