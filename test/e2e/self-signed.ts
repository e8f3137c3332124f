import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate that nobody vouches for, made for one run: loopback over https. */
export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(COMMON_NAME, der(0x0c, Buffer.from('loopback')))));
  const validity = sequence(time('20200101000000Z'), time('21000101000000Z'));
  const serial = der(0x02, Buffer.from([1]));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(serial, ECDSA_SHA256, name, validity, name, spki);
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const base64 = sequence(body, ECDSA_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value as X.509 writes it: tag, length, content. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}
function set(part: Buffer): Buffer {
  return der(0x31, part);
}
function time(text: string): Buffer {
  return der(0x18, Buffer.from(text));
}
const COMMON_NAME = der(0x06, Buffer.from('550403', 'hex'));
const ECDSA_SHA256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
