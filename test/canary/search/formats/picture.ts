import { type Format, startsWith, view } from '../part.ts';

/** Icons are smaller. What is larger may be a picture of a page. */
const LARGEST_ICON = 256;

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/** Pictures in which words may be drawn, which nothing here reads: so there may be none. */
export const PICTURE: Format = {
  name: 'picture',
  fits: (bytes) =>
    (startsWith(bytes, PNG) && bytes.length >= 24 && Math.max(...sizeOf(bytes)) > LARGEST_ICON) ||
    startsWith(bytes, JPEG) ||
    (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)),
  open: (bytes) => {
    const size = startsWith(bytes, PNG) ? sizeOf(bytes).join(' × ') : 'of unknown size';
    throw new Error(size);
  },
};

function sizeOf(png: Uint8Array): [width: number, height: number] {
  return [view(png).getUint32(16, false), view(png).getUint32(20, false)];
}
