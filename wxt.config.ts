import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { leaveOut } from './scripts/leave-out.ts';
import { licencesText } from './scripts/licences.ts';
import { lvsPatterns } from './scripts/lvs-patterns.ts';

/** Set by `scripts/build.ts` for the practice build only; the shipped build always uses today. */
const practiceDate = process.env.VW_PRACTICE_DATE ?? null;
const practice = practiceDate !== null;
/** Set by `scripts/build.ts` for the build of a school board. */
const board = process.env.VW_BOARD !== undefined;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'public',
  outDir: board ? '.output/board' : practice ? '.output/practice' : '.output',
  outDirTemplate: '{{browser}}-mv3',
  manifest: ({ browser }) => ({
    name: 'Verzuimwijzer',
    description:
      'Laat bij de leerling zien welke stap het verzuimprotocol vraagt. Alles blijft op dit apparaat.',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*'],
    ...(practice ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
    ...(board ? { host_permissions: lvsPatterns() } : {}),
    options_ui: { page: 'settings.html', open_in_tab: true },
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // Of its own for a board: the store refuses one version twice under one id, and
              // would update the board build to its own.
              id: `${board ? 'bestuur' : 'verzuimwijzer'}@verzuimwijzer.example`,
              // The first that knows `data_collection_permissions` everywhere.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '121',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'licenties.txt', contents: licencesText() });
    },
  },
  vite: () => ({
    plugins: [leaveOut()],
    // Always a string: a folded `null` would let the minifier write the two builds differently.
    define: { __PRACTICE_DATE__: JSON.stringify(practiceDate ?? 'none') },
    build: { modulePreload: false },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./src/platform/no-context.ts', import.meta.url),
        ),
      },
    },
  }),
});
