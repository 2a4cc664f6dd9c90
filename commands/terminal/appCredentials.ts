import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Refused } from './readOptions';

/** How an app proves to Microsoft Entra who it is. SharePoint takes tokens of apps only that were got with a certificate. */
export interface AppCredentials {
  /** Client id of the app registration. */
  readonly app: string;
  /** Id or domain of the Entra tenant. */
  readonly tenant: string;
  /** Where tokens come from, without the tenant. */
  readonly authority: string;
  /** PKCS #8, as PEM. */
  readonly privateKey: string;
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly thumbprint: string;
}

const worldwide = 'https://login.microsoftonline.com';

/**
 * The credentials that the environment names: GUILDHALL_APP, GUILDHALL_TENANT and GUILDHALL_CERTIFICATE, a PEM file, or its text,
 * with certificate and private key; GUILDHALL_CERTIFICATE_PASSPHRASE where the key has one, GUILDHALL_AUTHORITY in a national
 * cloud. Kept in memory only. Undefined where no app is named; a sentence where something is missing, or does not fit.
 */
export function readAppCredentials(environment: NodeJS.ProcessEnv, now: number): AppCredentials | Refused | undefined {
  const { GUILDHALL_APP: app, GUILDHALL_TENANT: tenant, GUILDHALL_CERTIFICATE: certificate, GUILDHALL_CERTIFICATE_PASSPHRASE: passphrase } = environment;
  const authority = environment.GUILDHALL_AUTHORITY ?? worldwide;
  if (!app) return undefined;
  if (!tenant) return { problem: 'GUILDHALL_APP is set, GUILDHALL_TENANT is not: the id of the Entra tenant, or its domain.' };
  if (!certificate) return { problem: 'GUILDHALL_APP is set, GUILDHALL_CERTIFICATE is not: a PEM file with certificate and private key.' };
  if (!/^https:\/\/[^/]+$/.test(authority)) return { problem: `GUILDHALL_AUTHORITY “${authority}” is no address such as ${worldwide}` };
  const pem = pemOf(certificate);
  if (pem === undefined) return { problem: `GUILDHALL_CERTIFICATE: there is no file “${certificate}”.` };
  const proof = proofOf(pem, passphrase, now);
  return 'problem' in proof ? proof : { app, tenant, authority, ...proof };
}

/** A pipeline gives secrets out as text, a server has them in a file. */
function pemOf(certificate: string): string | undefined {
  if (certificate.includes('-----BEGIN')) return certificate;
  try {
    return readFileSync(certificate, 'utf8');
  } catch {
    // Not there, or not for this account: either way the caller says which file it was.
    return undefined;
  }
}

function proofOf(pem: string, passphrase: string | undefined, now: number): Pick<AppCredentials, 'privateKey' | 'thumbprint'> | Refused {
  const certificate = attempt(() => new X509Certificate(pem));
  if (certificate === undefined) return { problem: 'GUILDHALL_CERTIFICATE holds no certificate (-----BEGIN CERTIFICATE-----).' };
  const key = attempt(() => createPrivateKey({ key: pem, ...(passphrase === undefined ? {} : { passphrase }) }));
  if (key === undefined) return { problem: 'GUILDHALL_CERTIFICATE holds no private key that can be read; where it has a passphrase, set GUILDHALL_CERTIFICATE_PASSPHRASE.' };
  if (!certificate.checkPrivateKey(key)) return { problem: 'GUILDHALL_CERTIFICATE: the private key is not that of the certificate.' };
  if (Date.parse(certificate.validTo) <= now) return { problem: `GUILDHALL_CERTIFICATE ended on ${certificate.validTo}. Upload a new one to the app registration.` };
  return { privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(), thumbprint: certificate.fingerprint256.replaceAll(':', '') };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    // OpenSSL’s own words name no cause that anybody could act on.
    return undefined;
  }
}
