import { useRef } from 'react';

type Props = {
  label: string;
  /** Endings of file names: `.xlsx,.csv`. */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  className: string | undefined;
  onFiles: (files: File[]) => void;
};

/** A button that opens files. The same file can be chosen again. */
export function FilePicker({ label, accept, multiple = false, disabled = false, className, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
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
