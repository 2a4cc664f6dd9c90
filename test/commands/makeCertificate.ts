import { generateKeyPairSync, sign } from 'node:crypto';

export interface MadeCertificate {
  readonly certificate: string;
  readonly privateKey: string;
}

/** A self-signed certificate with its key, as PEM, good for so many days from now; made anew each time, so that none lies in the repository. */
export function makeCertificate(days = 30): MadeCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const name = sequence(set(sequence(oid('550403'), der(0x0c, Buffer.from('guildhall')))));
  const until = (instant: number): Buffer => der(0x18, Buffer.from(`${new Date(instant).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
  const validity = sequence(until(Date.now() - 60_000), until(Date.now() + days * 86_400_000));
  const told = sequence(der(0x02, Buffer.from([1])), sha256WithRsa, name, validity, name, publicKey.export({ type: 'spki', format: 'der' }));
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', told, privateKey)]));
  return {
    certificate: pem(sequence(told, sha256WithRsa, signature)),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  };
}

/** A value of ASN.1 in its distinguished encoding (X.690): tag, length, content. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const bytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function set(...parts: readonly Buffer[]): Buffer {
  return der(0x31, Buffer.concat(parts));
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function pem(bytes: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${(bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;
}

const sha256WithRsa = sequence(oid('2a864886f70d01010b'), der(0x05, Buffer.alloc(0)));
