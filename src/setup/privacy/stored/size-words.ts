const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** `312 bytes`, `1,5 kB`. */
export function sizeWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${NUMBER.format(bytes / 1000)} kB`;
}
