/**
 * Runs `work` while no other window, tab or worker of the extension runs work under the same name, and
 * answers what it answers. Released when `work` ends or its page is closed.
 */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work) as Promise<T>;
}
