import '../../src/setup/setup.css';
import '../../src/setup/popup/popup.css';
import { render } from 'preact';
import { activeTab } from '../../src/platform/tabs.ts';
import { PopupPage } from '../../src/setup/popup/PopupPage.tsx';

const tab = await activeTab();
render(<PopupPage tab={tab} />, document.getElementById('app')!);
