import { OUTPUT } from '../../scripts/build.ts';
import type { TestBrowser } from './browser.ts';
import { launchManagedChromium } from './policy-chromium.ts';
import { launchManagedFirefox } from './policy-firefox.ts';

/** What an administrator sets for the extension: anything at all, so that what is wrong can be set too. */
export type PolicyValues = { managedBy: string } & Record<string, unknown>;

/** A browser with the practice build, on a machine with a policy. No other browser here sees that policy. */
export interface ManagedBrowser {
  browser: TestBrowser;
  /** Writes another policy (null: none), and waits until the browser has it. Only in Chromium. */
  setPolicy(values: PolicyValues | null): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a browser where the policy is in place before the extension is installed. The policy has
 * `firstRun: false`, so that no page opens.
 * @throws Error when policies cannot be set on this machine, with what to do.
 */
export function launchManaged(
  name: TestBrowser['name'],
  policy: PolicyValues & { firstRun: false },
): Promise<ManagedBrowser> {
  const launch = name === 'chromium' ? launchManagedChromium : launchManagedFirefox;
  return launch(OUTPUT.practice[name], policy);
}
