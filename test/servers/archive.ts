/** The archive that webmasters get, as the scripts make it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Snippet {
  id: string;
  title: string;
  note: string;
  code: string;
}

const script = (name: string): Promise<unknown> =>
  import(new URL(`../../../scripts/lib/${name}`, import.meta.url).href);

export const { archiveFiles } = (await script('archive.mjs')) as {
  archiveFiles: () => Promise<{ version: string; files: Map<string, Buffer> }>;
};
export const { snippets, elsewhere } = (await script('snippets.mjs')) as {
  snippets: (lang: string, version: string, integrity: Record<string, string>) => Snippet[];
  elsewhere: (code: string, origin: string) => string;
};

/** Unpacks files of the archive whose name begins so, as one would by FTP. */
export const drop = async (files: Map<string, Buffer>, prefix: string, folder: string): Promise<void> => {
  for (const [name, content] of files) {
    if (!name.startsWith(prefix)) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
};
