import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Whose work a bundle carries besides ours: what runs, and the framework's few lines around it. */
export function bundledPackages(): string[] {
  const { dependencies = {} } = readPackage(root);
  return [...Object.keys(dependencies), 'wxt'].sort();
}

/** Our licence and those of what the bundles carry, as the text that goes along with each build. */
export function licencesText(): string {
  const parts = bundledPackages().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license, repository } = readPackage(folder);
    const source = typeof repository === 'string' ? repository : repository.url;
    const head = `${name} ${version}\nLicence: ${license}\nSource: ${source}`;
    const file = join(folder, 'LICENSE');
    return existsSync(file) ? `${head}\n\n${readFileSync(file, 'utf8').trim()}` : head;
  });
  const own = `Verzuimwijzer\nLicence: EUPL-1.2`;
  return `${[own, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

interface Package {
  version: string;
  license: string;
  repository: string | { url: string };
  dependencies?: Record<string, string>;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
