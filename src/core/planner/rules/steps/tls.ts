import type { Profile } from '../../profile.ts';
import { tlsFolder } from '../../settings.ts';
import type { StepDraft } from '../../types.ts';

const names = ['ca.pem', 'cert.pem', 'key.pem'];

/** Room for the certificates of the TCP socket. Making them is the reader's own business. */
export function tls(profile: Profile): StepDraft | null {
  if (profile.given.api !== 'tcp') return null;
  return {
    id: 'tls',
    lane: 'user',
    docs: 'guide/remote-access/#tcp',
    check: names.map((name) => `[ -r ${tlsFolder}/${name} ]`).join(' && '),
    // A folder that is there keeps its mode: somebody else may have to read it.
    commands: [`mkdir -p -m 700 ${tlsFolder}`],
    undo: [],
    verify: { command: `ls ${tlsFolder}`, expect: 'key.pem' },
    touches: { paths: [tlsFolder] },
    script: `stop "put ca.pem, cert.pem and key.pem into ${tlsFolder.replace('~', '$HOME')} first"`,
  };
}
