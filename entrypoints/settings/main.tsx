import '../../src/setup/setup.css';
import '../../src/setup/settings/settings.css';
import { render } from 'preact';
import packs from '../../.generated/packs.json';
import type { PackLibrary } from '../../rules/index.ts';
import { SettingsPage } from '../../src/setup/settings/SettingsPage.tsx';

const library = packs as unknown as PackLibrary;
render(<SettingsPage library={library} />, document.getElementById('app')!);
