import { config } from 'zod/mini';

/**
 * Imported before any schema is made: zod would otherwise try whether it may compile code, which
 * the extension's CSP refuses with a message in the console.
 */
config({ jitless: true });
