import '../../src/setup/setup.css';
import '../../src/setup/settings/settings.css';
import { render } from 'preact';
import { SettingsPage } from '../../src/setup/settings/SettingsPage.tsx';

render(<SettingsPage />, document.getElementById('app')!);
