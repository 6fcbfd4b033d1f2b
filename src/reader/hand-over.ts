import type { SavedFile } from '../ui/sidebar/Foot';

/** In ms: how long a file's address stands; the browser has read it long before. */
const FILE_STANDS = 30_000;

/** Where a page may not use the clipboard's newer way (no HTTPS, a policy), the older one is left. */
function copyByCommand(document: Document, text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  return done;
}

/** Puts text on the clipboard; false where the browser doesn't let us. Needs a click just before. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** Hands a file to the browser's downloads. The link is never put into the page. */
export function saveFile(document: Document, { name, type, text }: SavedFile): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), FILE_STANDS);
    return true;
  } catch {
    return false;
  }
}
