import '../../src/setup/setup.css';
import '../../src/setup/settings/settings.css';
import '../../src/setup/rules/rules.css';
import '../../src/setup/calendar/calendar.css';
import '../../src/setup/partners/partners.css';
import '../../src/setup/access/access.css';
import '../../src/setup/casebook/casebook.css';
import '../../src/setup/first-run/first-run.css';
import '../../src/setup/stored-data/stored-data.css';
import { render } from 'preact';
import packs from '../../.generated/packs.json';
import type { PackLibrary } from '../../rules/index.ts';
import { SettingsPage } from '../../src/setup/settings/SettingsPage.tsx';

const library = packs as unknown as PackLibrary;
render(<SettingsPage library={library} />, document.getElementById('app')!);
