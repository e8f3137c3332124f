import '../../src/setup/setup.css';
import '../../src/setup/settings/settings.css';
import '../../src/setup/teach/teach.css';
import { render } from 'preact';
import { TeachPage } from '../../src/setup/teach/TeachPage.tsx';

const asked = new URLSearchParams(location.search);
const tab = asked.get('tab');
render(
  <TeachPage
    tab={tab === null || !/^\d+$/.test(tab) ? null : Number(tab)}
    mappingId={asked.get('mapping')}
  />,
  document.getElementById('app')!,
);
