import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { launchFirefox } from './firefox.ts';
import type { ManagedBrowser, PolicyValues } from './policy-browser.ts';

/** As in `wxt.config.ts`. */
const ID = 'verzuimwijzer@verzuimwijzer.example';
/** Goes before the one in the folder of Firefox itself. */
const OF_MACHINE = '/etc/firefox/policies/policies.json';

/**
 * Starts Firefox as a school board has it. Its policies stand in the folder of the program, so it runs
 * from a folder of its own, with links to what is in the real one.
 */
export async function launchManagedFirefox(
  build: string,
  policy: PolicyValues,
): Promise<ManagedBrowser> {
  if (existsSync(OF_MACHINE)) {
    throw new Error(`${OF_MACHINE} goes before a policy of our own. Take it away for this test.`);
  }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vw-managed-')));
  const executable = linkFirefox(folder);
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(
    join(folder, 'distribution/policies.json'),
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [ID]: policy } } } }),
  );
  const browser = await launchFirefox({ extensionDir: build, executable, quiet: true });
  return {
    browser,
    setPolicy: () => Promise.reject(new Error('Firefox reads its policy only when it starts.')),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Fills `folder` so that Firefox runs from it; answers the program there. */
function linkFirefox(folder: string): string {
  const real = realpathSync(ensureBrowser('firefox'));
  const home = dirname(real);
  if (!existsSync(join(home, 'omni.ja'))) {
    throw new Error(
      `Expected the program of Firefox with omni.ja beside it, found ${real}. ` +
        'Set FIREFOX_PATH to the program itself, not to a script that starts it.',
    );
  }
  for (const name of readdirSync(home)) {
    if (name !== 'distribution') symlinkSync(join(home, name), join(folder, name));
  }
  // A program looks for its folder behind links.
  const program = join(folder, basename(real));
  rmSync(program);
  copyFileSync(real, program);
  return program;
}
