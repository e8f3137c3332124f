import '../../src/setup/setup.css';
import '../../src/setup/settings/settings.css';
import '../../src/setup/rules/rules.css';
import '../../src/setup/calendar/calendar.css';
import '../../src/setup/partners/partners.css';
import '../../src/setup/access/access.css';
import '../../src/setup/casebook/casebook.css';
import '../../src/setup/first-run/first-run.css';
import '../../src/setup/stored-data/stored-data.css';
import '../../src/setup/protocol-news/protocol-news.css';
import { render } from 'preact';
import catalogue from '../../.generated/catalogue.json';
import packs from '../../.generated/packs.json';
import type { CatalogueFile } from '../../rules/evaluate/texts-schema.ts';
import type { PackLibrary } from '../../rules/index.ts';
import { onManagedChanged } from '../../src/platform/managed-storage.ts';
import { deviceLibrary } from '../../src/schools/policy/device-library.ts';
import { SettingsPage } from '../../src/setup/settings/SettingsPage.tsx';

const device = deviceLibrary(packs as unknown as PackLibrary, catalogue as CatalogueFile);

async function show(): Promise<void> {
  const { packs: library, problems } = await device();
  render(
    <SettingsPage library={library} packProblems={problems} />,
    document.getElementById('app')!,
  );
}

onManagedChanged(show);
await show();
