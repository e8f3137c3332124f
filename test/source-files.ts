import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** Made by tools or by running; never in the repository. */
const MADE = new Set(['node_modules', '.git', '.output', 'output', '.wxt', '.generated']);

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** All names at the top of the project. */
export function topLevel(): string[] {
  return readdirSync(ROOT).filter((name) => !MADE.has(name));
}

/** The files below the given folders, or of the whole project, whose names end so. */
export function filesIn(folders: string[], endings: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(ROOT.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

export const isTest = ({ path }: SourceFile): boolean => /\.test\.tsx?$/.test(path);

/** What a file imports: packages by name, own files by their path from the root. */
export function importsOf({ path, text }: SourceFile): string[] {
  return importedNames(path, withoutComments(text));
}

/** The same without `import type`: what is still there when the program runs. */
export function valueImportsOf({ path, text }: SourceFile): string[] {
  const types = /(?:^|\n)\s*(?:import|export)\s+type\s[^'";]*?\sfrom\s*['"][^'"]+['"]/g;
  return importedNames(path, withoutComments(text).replace(types, '\n'));
}

function importedNames(path: string, code: string): string[] {
  const statement = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]/g;
  const call = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(statement), ...code.matchAll(call)].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(dirname(path), name) : name,
  );
}

/** The code of a file: comments and the contents of strings left out. */
export function codeOf(file: SourceFile): string {
  return withoutComments(file.text).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

/** Good enough for source that a formatter keeps: a `//` inside a string stays. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(),])\/\/[^\n]*/g, '$1');
}
