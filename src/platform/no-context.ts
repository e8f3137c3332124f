/**
 * Stands in for WXT's own content script context (wxt.config.ts). Ours hangs on its port to the
 * background, which also tells when the extension is gone; WXT's would announce itself to the page by
 * events on the document and look at the address every second.
 */
export class ContentScriptContext {}
