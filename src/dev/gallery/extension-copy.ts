import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Which extension a state is seen in: the one that was built, or a copy with something about it changed. */
export type ExtensionCopy =
  | 'as built'
  | 'broken library'
  | 'empty library'
  | 'full storage'
  | 'site added'
  | 'in Ukrainian';

const REFUSING =
  "(globalThis.browser ?? chrome).storage.local.set = () => Promise.reject(new Error('No room'));\n";

/** What is changed in the folder of a copy. */
const changes: Readonly<Record<ExtensionCopy, (folder: string) => void>> = {
  'as built': () => {},
  'broken library': (folder) => changeText(join(folder, 'library.json'), (text) => text.slice(0, 1_000)),
  'empty library': (folder) =>
    changeText(join(folder, 'library.json'), (text) => JSON.stringify({ ...JSON.parse(text), reports: [] })),
  // As browsers refuse what they have no room for.
  'full storage': (folder) => {
    writeFileSync(join(folder, 'full.js'), REFUSING);
    for (const script of ['background.js', 'content-scripts/reader.js'])
      changeText(join(folder, script), (text) => REFUSING + text);
    for (const page of ['options.html', 'popup.html'])
      changeText(join(folder, page), (text) =>
        text.replace('<head>', '<head><script src="/full.js"></script>'),
      );
  },
  // As if the first listed site weren't, and the browser had been asked for it, and it had been allowed.
  'site added': (folder) => {
    const site = 'bbc.com';
    const naming = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(folder, name))
      .filter((script) => readFileSync(script, 'utf8').includes(site));
    if (naming.length === 0) throw new Error(`No script names ${site}: nothing to take off the list`);
    for (const script of naming) changeText(script, (text) => text.replaceAll(site, 'bbc.invalid'));
  },
  // Browsers take the words of their own language. With no other there, they take these in any.
  'in Ukrainian': (folder) => {
    rmSync(join(folder, '_locales/en'), { recursive: true });
    changeText(join(folder, 'manifest.json'), (text) =>
      JSON.stringify({ ...JSON.parse(text), default_locale: 'uk' }),
    );
  },
};

/** A folder with an extension to load, and how to be rid of it. */
export interface CopiedExtension {
  readonly folder: string;
  readonly remove: () => void;
}

/** The built extension itself, or a changed copy of it in a folder of its own. */
export function copyExtension(built: string, copy: ExtensionCopy): CopiedExtension {
  if (copy === 'as built') return { folder: built, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  cpSync(built, folder, { recursive: true });
  changes[copy](folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function changeText(file: string, change: (text: string) => string): void {
  if (!existsSync(file)) throw new Error(`No ${file}: build the extension first`);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  // A picture of the extension as it was built would look as if all were well.
  if (changed === text) throw new Error(`${file} has nothing in it of what is to be changed`);
  writeFileSync(file, changed);
}
