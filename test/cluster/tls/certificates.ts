import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';

/** Files of a certificate as cert-manager's Secrets have them, in one directory. */
export interface Certificates {
  readonly directory: string;
  /** The data of the Secret, in base64, by the names of its entries. */
  readonly data: Readonly<Record<string, string>>;
  readonly ca: Buffer;
  readonly certificate: Buffer;
  readonly key: Buffer;
}

const entries = ['keystore.p12', 'truststore.p12', 'ca.crt', 'tls.crt', 'tls.key'];

/**
 * An authority of its own and a certificate for DNS names by openssl; the stores by openssl and keytool. With RSA: Flink's ciphers among its
 * processes take no other keys unless `security.ssl.algorithms` says so.
 * @param password Of both stores and of the key.
 */
export async function makeCertificates(
  directory: string,
  names: readonly string[],
  password = 'changeit',
): Promise<Certificates> {
  mkdirSync(directory, { recursive: true });
  const run = async (program: string, ...args: string[]): Promise<void> => {
    await execa(program, args, { cwd: directory });
  };
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  await run('openssl', 'req', '-x509', ...key, '-days', '2', '-subj', '/CN=ca', '-keyout', 'ca.key', '-out', 'ca.crt');
  await run('openssl', 'req', ...key, '-subj', '/CN=flink', '-keyout', 'tls.key', '-out', 'tls.csr');
  writeFileSync(join(directory, 'names'), `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`);
  const signed = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
  await run('openssl', 'x509', '-req', '-in', 'tls.csr', ...signed, '-out', 'tls.crt');
  const store = ['-in', 'tls.crt', '-inkey', 'tls.key', '-certfile', 'ca.crt', '-passout', `pass:${password}`];
  await run('openssl', 'pkcs12', '-export', ...store, '-name', 'flink', '-out', 'keystore.p12');
  const trusted = ['-importcert', '-noprompt', '-alias', 'ca', '-file', 'ca.crt', '-storetype', 'PKCS12'];
  await run('keytool', ...trusted, '-keystore', 'truststore.p12', '-storepass', password);
  const read = (name: string): Buffer => readFileSync(join(directory, name));
  return {
    directory,
    data: Object.fromEntries(entries.map((name) => [name, read(name).toString('base64')])),
    ca: read('ca.crt'),
    certificate: read('tls.crt'),
    key: read('tls.key'),
  };
}
