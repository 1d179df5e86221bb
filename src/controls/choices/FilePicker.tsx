import { useRef } from 'react';
import { Button, type ButtonLook } from '../elements/Button';

type Props = {
  label: string;
  /** Endings of file names: `.xlsx,.csv`. */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  look?: ButtonLook;
  onFiles: (files: File[]) => void;
};

/** A button that opens files. The same file can be chosen again. */
export function FilePicker({ label, accept, multiple = false, disabled = false, look = 'plain', onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
