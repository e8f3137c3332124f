import '../../src/setup/setup.css';
import '../../src/setup/settings/settings.css';
import '../../src/setup/privacy/privacy.css';
import { render } from 'preact';
import { PrivacyPage } from '../../src/setup/privacy/PrivacyPage.tsx';

render(<PrivacyPage />, document.getElementById('app')!);
