import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { announce } from '../controls/menu/announce';
import { useSpeech } from '../i18n/speech';

/** In bytes; larger files are no pictures of the dashboard. */
const largest = 30_000_000;

/** Opens the view of a picture from the dashboard when the picture is dropped on the page or pasted. */
export function WayBack() {
  const { words } = useSpeech();
  const navigate = useNavigate();
  useEffect(() => {
    const open = async (file: File) => {
      const { originIn } = await import('../pictures/sheet/wayBack');
      const origin = file.size > largest ? null : originIn(new Uint8Array(await file.arrayBuffer()));
      if (!origin) return announce({ tone: 'note', text: words.wayBack.unknown });
      void navigate(origin.address);
      return announce({ tone: 'done', text: words.wayBack.opened });
    };
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      const picture = pictureIn(clipboardData);
      if (picture) void open(picture);
    };
    const onDrop = (event: DragEvent) => {
      const picture = pictureIn(event.dataTransfer);
      if (!picture) return;
      event.preventDefault();
      void open(picture);
    };
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    window.addEventListener('paste', onPaste);
    window.addEventListener('drop', onDrop);
    window.addEventListener('dragover', onDragOver);
    return () => {
      window.removeEventListener('paste', onPaste);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('dragover', onDragOver);
    };
  }, [navigate, words]);
  return null;
}

function pictureIn(data: DataTransfer | null): File | undefined {
  return [...(data?.files ?? [])].find(({ type }) => type === 'image/png' || type === 'image/svg+xml');
}
