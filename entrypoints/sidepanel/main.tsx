import '../../src/setup/setup.css';
import '../../src/casefile/casefile.css';
import '../../src/casefile/seen/seen.css';
import '../../src/casefile/next/next.css';
import '../../src/casefile/timeline/timeline.css';
import '../../src/casefile/route/route.css';
import '../../src/casefile/casebook/casebook.css';
import '../../src/casefile/print/print.css';
import '../../src/casefile/print/print-alone.css';
import '../../src/casefile/documents/documents.css';
import '../../src/casefile/documents/paper/paper.css';
import { render } from 'preact';
import documents from '../../.generated/documents.json';
import type { DocumentLibrary } from '../../rules/index.ts';
import { CasePage } from '../../src/casefile/CasePage.tsx';
import { CaseLibrary } from '../../src/casefile/case-library.ts';

const library = documents as unknown as DocumentLibrary;
render(
  <CaseLibrary value={library}>
    <CasePage />
  </CaseLibrary>,
  document.getElementById('app')!,
);
