declare module 'snappyjs' {
  export function compress(bytes: Uint8Array): Uint8Array;
  /** @throws Error when these bytes are not snappy, or would be longer than `maxLength`. */
  export function uncompress(bytes: Uint8Array, maxLength?: number): Uint8Array;
}

declare module 'lz4js' {
  /** Both answer the end of what was written in `into`. */
  export function decompressBlock(
    from: Uint8Array,
    into: Uint8Array,
    fromIndex: number,
    fromLength: number,
    intoIndex: number,
  ): number;
  /** 0: the bytes cannot be made smaller. */
  export function compressBlock(
    from: Uint8Array,
    into: Uint8Array,
    fromIndex: number,
    fromLength: number,
    hashes: Uint32Array,
  ): number;
  export function compressBound(length: number): number;
  export function decompress(frame: Uint8Array, maxLength?: number): Uint8Array;
  export function compress(bytes: Uint8Array): Uint8Array;
}
