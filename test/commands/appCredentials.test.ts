import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAppCredentials } from '../../commands/terminal/appCredentials';
import { appPlatform } from '../../commands/terminal/appPlatform';
import { reasonsOf } from '../../commands/terminal/reasonsOf';
import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import { makeCertificate } from './makeCertificate';

const now = Date.now();
const made = makeCertificate();
const other = makeCertificate();
const pem = made.certificate + made.privateKey;
const whole = { GUILDHALL_APP: 'app-1', GUILDHALL_TENANT: 'contoso.onmicrosoft.com', GUILDHALL_CERTIFICATE: pem };
const fingerprint = new X509Certificate(made.certificate).fingerprint256.replaceAll(':', '');

describe('What the environment says of an app', () => {
  test('its certificate, as text or as a file, tells key and thumbprint', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-'));
    const file = path.join(folder, 'guildhall.pem');
    writeFileSync(file, pem);
    const read = { app: 'app-1', tenant: 'contoso.onmicrosoft.com', authority: 'https://login.microsoftonline.com', privateKey: made.privateKey, thumbprint: fingerprint };
    expect(readAppCredentials(whole, now)).toEqual(read);
    expect(readAppCredentials({ ...whole, GUILDHALL_CERTIFICATE: file }, now)).toEqual(read);
    expect(readAppCredentials({ ...whole, GUILDHALL_AUTHORITY: 'https://login.microsoftonline.us' }, now)).toEqual({ ...read, authority: 'https://login.microsoftonline.us' });
    rmSync(folder, { recursive: true });
  });

  test.each<[string, NodeJS.ProcessEnv, number, string]>([
    ['no tenant', { ...whole, GUILDHALL_TENANT: '' }, now, 'GUILDHALL_APP is set, GUILDHALL_TENANT is not: the id of the Entra tenant, or its domain.'],
    ['no certificate', { ...whole, GUILDHALL_CERTIFICATE: undefined }, now, 'GUILDHALL_APP is set, GUILDHALL_CERTIFICATE is not: a PEM file with certificate and private key.'],
    ['a file that is not there', { ...whole, GUILDHALL_CERTIFICATE: '/nowhere/guildhall.pem' }, now, 'GUILDHALL_CERTIFICATE: there is no file “/nowhere/guildhall.pem”.'],
    ['a key alone', { ...whole, GUILDHALL_CERTIFICATE: made.privateKey }, now, 'GUILDHALL_CERTIFICATE holds no certificate (-----BEGIN CERTIFICATE-----).'],
    ['a certificate alone', { ...whole, GUILDHALL_CERTIFICATE: made.certificate }, now, 'GUILDHALL_CERTIFICATE holds no private key that can be read; where it has a passphrase, set GUILDHALL_CERTIFICATE_PASSPHRASE.'],
    ['the key of another', { ...whole, GUILDHALL_CERTIFICATE: made.certificate + other.privateKey }, now, 'GUILDHALL_CERTIFICATE: the private key is not that of the certificate.'],
    ['a certificate past its time', whole, now + 40 * 86_400_000, `GUILDHALL_CERTIFICATE ended on ${new X509Certificate(made.certificate).validTo}. Upload a new one to the app registration.`],
    ['an authority without TLS', { ...whole, GUILDHALL_AUTHORITY: 'http://login.example' }, now, 'GUILDHALL_AUTHORITY “http://login.example” is no address such as https://login.microsoftonline.com']
  ])('%s is told beside what is wrong', (_what, environment, at, problem) => {
    expect(readAppCredentials(environment, at)).toEqual({ problem });
  });

  test('without an app there is nothing to read', () => {
    expect(readAppCredentials({ GUILDHALL_TENANT: 'contoso.onmicrosoft.com' }, now)).toBeUndefined();
  });
});

describe('Requests in the name of an app', () => {
  const site = 'https://contoso.sharepoint.com/sites/guildhall';
  const tokenAddress = 'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token';

  /** Microsoft Entra as far as MSAL asks it; what is posted is kept. */
  function entra(answer: { status: number; body: Record<string, unknown> }) {
    const posted: { url: string; body: URLSearchParams }[] = [];
    const got = <T>(status: number, body: T) => Promise.resolve({ status, headers: {}, body });
    const metadata = { token_endpoint: tokenAddress, issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0', authorization_endpoint: `${tokenAddress}/authorize`, jwks_uri: `${tokenAddress}/keys` };
    return {
      posted,
      system: {
        disableInternalRetries: true,
        networkClient: {
          sendGetRequestAsync: <T>() => got(200, metadata as T),
          sendPostRequestAsync: <T>(url: string, { body = '' }: { body?: string } = {}) => {
            posted.push({ url, body: new URLSearchParams(body) });
            return got(answer.status, answer.body as T);
          }
        }
      }
    };
  }

  const credentials = readAppCredentials(whole, now);
  if (credentials === undefined || 'problem' in credentials) throw new Error('These credentials are whole.');

  test('bear a token for the host of the site, asked for once with an assertion that the certificate signs', async () => {
    const { posted, system } = entra({ status: 200, body: { token_type: 'Bearer', expires_in: 3600, access_token: 'token-1' } });
    const sent: [string, string | null][] = [];
    const connection = openConnection({
      fetch: async (url, { headers }) => {
        sent.push([url, new Headers(headers).get('Authorization')]);
        return new Response('{"Title":"Guildhall"}', { headers: { 'Content-Type': 'application/json' } });
      }
    });
    const { sp } = connectSite(site, appPlatform(credentials, site, system), connection);
    expect(await sp.web.select('Title')()).toEqual({ Title: 'Guildhall' });
    await sp.web.select('Id')();
    expect(sent).toEqual([[`${site}/_api/web?%24select=Title`, 'Bearer token-1'], [`${site}/_api/web?%24select=Id`, 'Bearer token-1']]);
    expect(posted.map(({ url }) => url.split('?')[0])).toEqual([tokenAddress]);
    const { body } = posted[0] as { body: URLSearchParams };
    expect(body.get('grant_type')).toBe('client_credentials');
    expect(body.get('client_id')).toBe('app-1');
    expect(body.get('scope')?.split(' ')).toContain('https://contoso.sharepoint.com/.default');
    expect(body.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    const [header, claims] = (body.get('client_assertion') ?? '').split('.').map(part => Buffer.from(part, 'base64url').toString());
    const digest = createHash('sha256').update(new X509Certificate(made.certificate).raw).digest('base64url');
    expect(JSON.parse(header ?? '')).toMatchObject({ 'x5t#S256': digest });
    expect(JSON.parse(claims ?? '')).toMatchObject({ iss: 'app-1', sub: 'app-1', aud: tokenAddress });
    expect(body.has('client_secret')).toBe(false);
  });

  test('are not sent where Entra gives no token, and its own words say why', async () => {
    const { system } = entra({ status: 401, body: { error: 'invalid_client', error_description: 'AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application.' } });
    const sent: string[] = [];
    const connection = openConnection({ fetch: async url => (sent.push(url), new Response('{}')) });
    const { sp } = connectSite(site, appPlatform(credentials, site, system), connection);
    const failure: unknown = await sp.web.select('Title')().catch((error: unknown) => error);
    expect(reasonsOf(failure)).toEqual([expect.stringMatching(/^invalid_client: .*AADSTS700027: The certificate/)]);
    expect(sent).toEqual([]);
  });
});
