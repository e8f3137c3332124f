import '../../src/setup/setup.css';
import '../../src/setup/popup/popup.css';
import { render } from 'preact';
import { activeOrigin } from '../../src/platform/tabs.ts';
import { PopupPage } from '../../src/setup/popup/PopupPage.tsx';

const origin = await activeOrigin();
render(<PopupPage origin={origin} />, document.getElementById('app')!);
