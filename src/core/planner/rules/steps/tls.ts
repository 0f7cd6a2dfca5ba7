// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
import { items } from '../../daemon-lists.ts';
import type { Profile } from '../../profile.ts';
import { tlsFolder } from '../../settings.ts';
import type { Command, StepDraft } from '../../types.ts';

const names = ['ca.pem', 'cert.pem', 'key.pem'];

/** How long certificates hold: the authority's ten years, the others as long as browsers took them. */
const days = { authority: 3650, others: 825 };

/** What clients may call the server, besides what the machine calls itself. */
const altNames = (given: string): string =>
  items(given)
    .map((name) => `,${/^[\d.]+$|:/.test(name) ? 'IP' : 'DNS'}:${name}`)
    .join('');

/** Where they are made, under a name that nobody else has for something of theirs. */
const aside = '.rootless-guide';

/**
 * An authority, a certificate for the server and one for a client, each with a key that only its owner
 * reads. Made aside and then moved into place; where any is there already, nothing is made. What was
 * broken off while it made them begins anew, and while it moved them goes on: the sums move last.
 */
const make = (given: string): string => `umask 077
t=${tlsFolder}
place() {
  for f in ca.pem ca-key.pem cert.pem key.pem client made; do
    if [ -e "$t/${aside}/$f" ]; then
      mv "$t/${aside}/$f" "$t/"
    fi
  done
  rmdir "$t/${aside}"
}
if [ -e "$t/${aside}/made" ]; then
  place
  exit
fi
for f in ca.pem ca-key.pem cert.pem key.pem client; do
  if [ -e "$t/$f" ]; then
    echo "$t/$f is there already. It stays, and nothing is made." >&2
    exit 1
  fi
done
rm -rf "$t/${aside}"
mkdir -p "$t/${aside}/client"
cd "$t/${aside}"
name=$(uname -n)
printf "%s\\n" "[req]" "distinguished_name=dn" "[dn]" "[ca]" \\
  "basicConstraints=critical,CA:TRUE" "keyUsage=critical,keyCertSign,cRLSign" \\
  "subjectKeyIdentifier=hash" "[server]" "basicConstraints=CA:FALSE" \\
  "extendedKeyUsage=serverAuth" \\
  "subjectAltName=DNS:$name,DNS:localhost,IP:127.0.0.1${altNames(given)}" \\
  "[client]" "basicConstraints=CA:FALSE" "extendedKeyUsage=clientAuth" >|req.cnf
key() {
  openssl ecparam -name prime256v1 -genkey -noout -out "$1"
}
issue() {
  key "$3"
  openssl req -new -config req.cnf -key "$3" -subj "/CN=$2" -out req.pem
  openssl x509 -req -in req.pem -CA ca.pem -CAkey ca-key.pem -CAcreateserial \\
    -days ${days.others} -sha256 -extfile req.cnf -extensions "$1" -out "$4"
}
key ca-key.pem
openssl req -new -x509 -config req.cnf -extensions ca -key ca-key.pem \\
  -subj "/CN=Docker of $(id -un) on $name" -days ${days.authority} -sha256 -out ca.pem
issue server "$name" key.pem cert.pem
issue client "$(id -un)" client/key.pem client/cert.pem
cp ca.pem client/
rm -f req.cnf req.pem ca.srl
sha256sum ca.pem ca-key.pem cert.pem key.pem client/*.pem >|sums
mv sums made
cd ..
place`;

/** Takes away what was made, half made too, as far as nobody has put something else in its place. */
const takeBack = `cd ${tlsFolder} 2>/dev/null || exit 0
for made in made ${aside}/made; do
  [ -e "$made" ] || continue
  while read -r sum f; do
    if [ "$(sha256sum "$f" 2>/dev/null)" = "$sum  $f" ]; then
      rm -f "$f"
    fi
  done <"$made"
  rm -f "$made"
done
rm -rf ${aside}
for d in client .; do
  rmdir "../tls/$d" 2>/dev/null || true
done
cd ..
rmdir tls 2>/dev/null || true`;

const program = (text: string): string => `sh -eu -c '\n${text.replaceAll(/^(?=.)/gm, '  ')}\n'`;

const command = (text: string): Command => ({
  typed: program(text),
  script: `run ${program(text)}`,
});

/** The certificates of the TCP socket; those that are there already are used. */
export function tls(profile: Profile): StepDraft | null {
  if (profile.given.api !== 'tcp') return null;
  return {
    id: 'tls',
    lane: 'user',
    docs: 'guide/remote-access/#tcp',
    check: [
      ...names.map((name) => `[ -r ${tlsFolder}/${name} ]`),
      `[ ! -e ${tlsFolder}/${aside} ]`,
    ].join(' && '),
    // Whoever brought their own keeps them.
    there: `[ -e ${tlsFolder}/ca.pem ]`,
    commands: [command(make(profile.given['tls-names']))],
    undo: [command(takeBack)],
    verify: { command: `ls ${tlsFolder}`, expect: 'key.pem' },
    touches: { paths: [tlsFolder] },
  };
}
