import '../../src/setup/setup.css';
import '../../src/setup/settings/settings.css';
import { render } from 'preact';
import { SamplePage } from '../../src/setup/sample/SamplePage.tsx';

const tab = new URLSearchParams(location.search).get('tab');
render(
  <SamplePage tab={tab === null || !/^\d+$/.test(tab) ? null : Number(tab)} />,
  document.getElementById('app')!,
);
