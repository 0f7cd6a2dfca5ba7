import { describe, expect, it } from 'vitest';
import { splitTerminal } from '../content/terminal.ts';
import { type Document, readDocuments, withoutBrackets } from './documents.ts';
import { type HarmKind, harms, type Printed } from './harm.ts';

const typedIn = (text: string) =>
  splitTerminal(withoutBrackets(text)).flatMap((line) => (line.kind === 'command' ? [line] : []));

/** Two prompts in one block: some of it is for another account. */
const mixed = (text: string): boolean =>
  new Set(typedIn(text).map(({ prompt }) => prompt)).size > 1;

/** The commands of a block, each with the others. */
const printedIn = (where: string, block: readonly string[]): Printed[] =>
  block.map((shell) => ({ where, shell, block, sentence: '' }));

/** The commands of a document: of its blocks, and those that its sentences name. */
function printedBy({ source, fences, mentions }: Document): Printed[] {
  const lines = source.split('\n');
  const blocks = fences.flatMap(({ lang, text, title, where }) => {
    if (lang === 'console')
      return printedIn(
        where,
        typedIn(text).map(({ text }) => text),
      );
    return lang === 'sh' && !title ? printedIn(where, [text]) : [];
  });
  const said = mentions
    .filter(({ text }) => /^(sudo |[a-z][\w.-]* [\w-])/.test(text))
    .map(({ where, text }) => {
      const shell = withoutBrackets(text);
      // A paragraph, a row and an item of a list are one line each.
      const sentence = lines[Number(where.split(':')[1]) - 1] ?? '';
      return { where, shell, block: [shell], sentence };
    });
  return [...blocks, ...said];
}

/** What the test takes for harm, and is none, in both languages. */
const exceptions: readonly {
  readonly kind: HarmKind;
  readonly command: string;
  readonly reason: string;
}[] = [
  {
    kind: 'takes over',
    command: 'sudo setfacl -m u:testuser:rw /dev/ttyACM0',
    reason: 'adds one account to a device, until it is unplugged',
  },
  {
    kind: 'takes over',
    command: 'sudo chcon -R -t container_file_t',
    reason: 'root is asked for it by name; the pages say whom else it concerns',
  },
  {
    kind: 'removes the state of a running daemon',
    command: 'rm -rf "$XDG_RUNTIME_DIR"',
    reason: 'what older instructions say, with what it destroys',
  },
  {
    kind: 'removes the state of a running daemon',
    command: 'rm -rf $XDG_RUNTIME_DIR',
    reason: 'the sentence forbids it',
  },
  {
    kind: 'upgrades a Docker in use',
    command:
      'sudo apt-get install -y --no-remove docker-ce docker-ce-cli docker-ce-rootless-extras',
    reason: 'the upgrade is the fix, and the page says whose containers restart with it',
  },
  {
    kind: 'upgrades a Docker in use',
    command: 'sudo dnf upgrade -y docker-ce docker-ce-rootless-extras',
    reason: 'the upgrade is the fix, and the page says whose containers restart with it',
  },
];

describe('the commands of the documents', () => {
  const documents = readDocuments();
  const printed = documents.flatMap(printedBy);
  const excused = (kind: string, shell: string): boolean =>
    exceptions.some((exception) => exception.kind === kind && shell.includes(exception.command));

  it('are found', () => {
    expect(printed.filter(({ sentence }) => sentence === '').length).toBeGreaterThan(700);
    expect(printed.filter(({ sentence }) => sentence !== '').length).toBeGreaterThan(300);
  });

  it.each(Object.entries(harms))('do no harm: %s', (kind, { done, instead }) => {
    const found = printed
      .filter((command) => done(command) && !excused(kind, command.shell))
      .map(({ where, shell }) => `${where}: ${shell}`);
    expect(found, `write ${instead}`).toEqual([]);
  });

  it('are of one account in each block', () => {
    const found = documents
      .flatMap(({ fences }) => fences)
      .filter(({ lang, text }) => lang === 'console' && mixed(text))
      .map(({ where }) => where);
    expect(found, 'begin a new block where another account types').toEqual([]);
    expect(mixed('$ id\n# id')).toBe(true);
  });

  it.each(exceptions)('still need the exception “$kind”: $command', ({ kind, command }) => {
    const done: (printed: Printed) => boolean = harms[kind].done;
    expect(printed.some((one) => one.shell.includes(command) && done(one))).toBe(true);
  });
});

describe('a command that does harm', () => {
  const stop = 'systemctl --user stop docker';
  /** Blocks that do it, and blocks that do not; in place of a block, a sentence with its command. */
  const samples: Readonly<Record<HarmKind, { harm: string[][]; none: string[][] }>> = {
    overwrites: {
      harm: [
        ["cat <<'E' | sudo tee /etc/docker/daemon.json\n{}\nE"],
        ["cat >~/.config/docker/daemon.json <<'E'\n{}\nE"],
        ['echo a | sudo tee "/etc/sysctl.d/99-rootless.conf"'],
        ['sudo cp daemon.json /etc/docker/'],
        ['sudo curl -fsSL https://a.example/x.repo -o /etc/yum.repos.d/docker-ce.repo'],
        ['sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml'],
        ['mv override.conf ~/.config/systemd/user/docker.service.d/'],
      ],
      none: [
        ['[ -e /etc/sysctl.d/99-a.conf ] ||\n  echo a=1 | sudo tee /etc/sysctl.d/99-a.conf'],
        ['cp -i ca.crt ~/.config/docker/certs.d/'],
        ['docker info 2>/dev/null >info.txt'],
      ],
    },
    appends: {
      harm: [['echo a | sudo tee -a /etc/subuid'], ['echo a >> ~/.bashrc']],
      none: [['grep -qxF a /etc/subuid || echo a | sudo tee -a /etc/subuid']],
    },
    'joins a line': {
      harm: [['grep -qs a ~/.b || echo a >> ~/.b'], ['echo a | sudo tee -a /etc/subuid']],
      none: [[String.raw`grep -qs a ~/.b || printf '\na\n' >> ~/.b`]],
    },
    'loads all settings': {
      harm: [['sudo sysctl --system']],
      none: [['sudo sysctl -p /etc/sysctl.d/99-rootless.conf']],
    },
    'ends a session': {
      harm: [
        ['sudo systemctl restart user@$(id -u).service'],
        ['sudo loginctl terminate-user testuser'],
      ],
      none: [['sudo systemctl daemon-reload']],
    },
    'stops unsaid': { harm: [], none: [[stop]] },
    'takes over': {
      harm: [
        ['sudo install -d -o "$(id -u)" /data'],
        ['sudo chown testuser /data'],
        ['sudo chmod 755 /data'],
      ],
      none: [['[ -e /data ] || sudo install -d -o "$(id -u)" /data'], ['chmod 600 key.pem']],
    },
    'takes fixed numbers': {
      harm: [['sudo usermod --add-subuids 100000-165535 testuser']],
      none: [['sudo usermod --add-subuids FIRST-LAST testuser']],
    },
    'edits without a copy': {
      harm: [
        ["sudo sed -i '/^testuser:/d' /etc/subuid"],
        ["sed -Ei 's/a/b/' daemon.json"],
        ["sudo sed -i.bak 's/^testuser:.*/testuser:1:2/' /etc/subuid"],
      ],
      none: [
        ["sudo sed -i.$(date +%s) 's/^testuser:.*/testuser:1:2/' /etc/subuid"],
        ['sed -n 1p a'],
      ],
    },
    'eats keys': {
      harm: [[`sed -i.bak '/"userns-remap"/d' ~/.config/docker/daemon.json`]],
      none: [["jq 'del(.a)' ~/.config/docker/daemon.json"], ["sed -i.bak '/^a/d' /etc/subuid"]],
    },
    'replaces a whole property': {
      harm: [
        ['pct set 101 --features nesting=1,keyctl=1'],
        ['sudo setcap cap_net_bind_service=ep $(which rootlesskit)'],
        ['sudo usermod -G docker testuser'],
      ],
      none: [
        ['pct set 101 --features FEATURES-SO-FAR,nesting=1'],
        ['sudo usermod -aG docker testuser'],
      ],
    },
    'forgets rules of now': {
      harm: [
        ['sudo firewall-cmd --permanent --add-port=80/tcp', 'sudo firewall-cmd --reload'],
        ['sudo nft -f /etc/nftables.conf'],
        ['sudo iptables -F'],
        ['sudo systemctl restart firewalld'],
      ],
      none: [
        ['sudo firewall-cmd --add-port=80/tcp'],
        ['sudo nft add rule inet filter input accept'],
      ],
    },
    'formats unasked': {
      harm: [
        ['zfs create -V 1G tank/a', 'mkfs.ext4 /dev/zvol/tank/a'],
        ['zfs create a; mkfs.ext4 b'],
      ],
      none: [['zfs create -V 1G tank/a && mkfs.ext4 /dev/zvol/tank/a']],
    },
    'unpacks over': {
      harm: [['curl -fsSL a | tar xz --strip-components=1'], ['tar xzf a.tgz -C ~/bin']],
      none: [
        ['tar xzkf a.tgz -C ~/bin'],
        ['[ -z "$(ls -A data)" ] && tar -C data -xpf a.tar'],
        ['tar -C data -czf a.tar.gz .'],
      ],
    },
    'removes in place of stopping': {
      harm: [['docker rm -f web'], ['docker plugin rm --force a'], ['docker compose down -v']],
      none: [['docker stop web'], ['docker rm web'], ['docker run --rm alpine rm -f a']],
    },
    'deletes in passing': {
      harm: [['rootlesskit chown -R 0:0 data', 'rootlesskit rm -rf data']],
      none: [['rootlesskit rm -rf data']],
    },
    'removes without having looked': {
      harm: [
        ['pgrep -u "$(id -u)" dockerd || rm -rf "$HOME/.docker/run"'],
        ['pgrep -u "$(id -u)" dockerd; [ $? = 1 ] && rm -rf "$HOME/.docker/run"'],
      ],
      none: [
        [
          'pgrep -u "$(id -u)" . >/dev/null && { pgrep -u "$(id -u)" dockerd; [ $? = 1 ]; } && rm -rf "$HOME/.docker/run"',
        ],
      ],
    },
    'goes on whatever it found': {
      harm: [
        ['sha256sum --quiet -c SHA256SUMS', 'tar xzkf a.tgz -C ~/bin'],
        ['dockerd --validate --config-file a', 'systemctl --user restart docker'],
        ['pgrep -a dockerd', 'rm -rf "$XDG_RUNTIME_DIR/dockerd-rootless"'],
      ],
      none: [['sha256sum -c SHA256SUMS && tar xzkf a.tgz -C ~/bin', 'id'], ['pgrep -a dockerd']],
    },
    'upgrades a Docker in use': {
      harm: [
        ['sudo apt-get install -y --no-remove docker.io'],
        ['sudo pacman -S docker'],
        ['sudo dnf upgrade -y docker-ce'],
        ['sudo zypper install -y docker'],
      ],
      none: [
        ['sudo apt-get install -y --no-remove --no-upgrade docker.io'],
        ['pacman -Q docker || sudo pacman -S docker'],
      ],
    },
    'links over': {
      harm: [['sudo ln -sf /run/user/1000/docker.sock /var/run/docker.sock']],
      none: [['[ -e /var/run/docker.sock ] || sudo ln -s /run/a /var/run/docker.sock']],
    },
    'removes packages': {
      harm: [['sudo apt-get install -y docker-ce'], ['sudo apt-get remove -y docker-ce']],
      none: [['sudo apt-get install -y --no-remove docker-ce'], ['sudo apt-get remove docker-ce']],
    },
    "stops root's daemon": {
      harm: [['sudo systemctl disable --now docker.socket'], ['sudo rm -f /var/run/docker.sock']],
      none: [[stop], ['docker run --rm -v /run/docker.sock:/run/docker.sock alpine']],
    },
    'reboots in passing': {
      harm: [['sudo grubby --update-kernel=ALL', 'sudo reboot']],
      none: [['sudo reboot']],
    },
    'removes where it happens to be': {
      harm: [['cd ~/bin', 'rm -f docker dockerd']],
      none: [['cd ~/bin && rm -f docker dockerd']],
    },
    'removes the state of a running daemon': {
      harm: [
        ['rm -rf ~/.local/share/docker'],
        ['rm -rf "$XDG_RUNTIME_DIR/dockerd-rootless"', stop],
      ],
      none: [[stop, 'rm -rf "$XDG_RUNTIME_DIR/dockerd-rootless"'], ['rm -rf data']],
    },
    'means another thing to zsh': {
      harm: [
        ['path=$(command -v rootlesskit)'],
        ['grep -E a|b docker[1]'],
        ['ls *.conf'],
        ['id -u # who am I'],
        ['echo "done!now"'],
        ['[ a =b ]'],
      ],
      none: [["curl 'http://[::1]:8080'"], ['host=unix://a'], ['echo "done!"'], ['ps -o args=']],
    },
    'goes on in another shell': {
      harm: [
        ['sudo machinectl shell testuser@', 'dockerd-rootless-setuptool.sh install'],
        ['ssh testuser@localhost', 'id'],
        ['sudo -u testuser -i', 'id'],
      ],
      none: [
        ['id', 'sudo machinectl shell testuser@'],
        ["ssh testuser@localhost 'id'", 'id'],
      ],
    },
  };

  const does = (kind: HarmKind, block: readonly string[]): boolean =>
    printedIn('', block).some((command) => harms[kind].done(command));

  it.each(Object.entries(samples))('is known: %s', (kind, { harm, none }) => {
    expect(harm.filter((block) => !does(kind as HarmKind, block))).toEqual([]);
    expect(none.filter((block) => does(kind as HarmKind, block))).toEqual([]);
  });

  it.each([
    ['Then `systemctl --user restart docker`.', true],
    ['Then `systemctl --user restart docker`, which [stops your containers](/).', false],
    ['再执行 `systemctl --user restart docker`。', true],
    ['再执行 `systemctl --user restart docker`，这[会停掉你的容器](/)。', false],
  ])('has to be said in a sentence: %s', (sentence, unsaid) => {
    const shell = 'systemctl --user restart docker';
    expect(harms['stops unsaid'].done({ where: '', shell, block: [shell], sentence })).toBe(unsaid);
  });
});
