// The planner with the facts of 2026-11-24. Written by "npm run archive"; never edited.

// src/core/facts/date.ts
var factsDate = "2026-11-24";

// src/core/facts/constants.ts
var subordinateIdCount = 65536;
var mtuMax = 65521;
var mtuMin = 68;
var maxUserNamespaces = 28633;
var unprivilegedPortStart = 1024;
var overlayKernel = "5.11";
var legacyTablesKernel = "6.17";
var slirp4netnsFloor = "0.4.0";
var sysctlFile = "/etc/sysctl.d/99-rootless.conf";
var modulesFile = "/etc/modules-load.d/rootless-docker.conf";
var delegateFile = "/etc/systemd/system/user@.service.d/delegate.conf";
var overrideFile = "~/.config/systemd/user/docker.service.d/override.conf";
var daemonFile = "~/.config/docker/daemon.json";
var launcherFile = "~/.config/docker/rootless-start.sh";
var aptKey = "/etc/apt/keyrings/docker.asc";
var aptFile = "/etc/apt/sources.list.d/docker.sources";
var dnfFile = "/etc/yum.repos.d/docker-ce.repo";

// src/core/facts/controllers.ts
var controllers = ["cpu", "cpuset", "io", "memory", "pids"];
var delegatedSince252 = ["cpu", "memory", "pids"];
var delegatedBefore252 = ["memory", "pids"];

// src/core/facts/systems/alpine.ts
var distro = (version) => ({
  version,
  // busybox' `ip` cannot make the tap device, so the real one is named.
  packages: ["docker", "docker-rootless-extras", "iproute2"],
  // The names of the scripts inside were not read, so the plan asks for as little of them as it can.
  setup: "none",
  source: "alpine",
  confidence: "H"
});
var shared = {
  family: "alpine",
  systemd: null,
  cgroup: "v2",
  delegated: [],
  userns: "open",
  lsm: "none",
  slirp4netns: "1.3.3",
  passt: "2025_05_03",
  repository: null,
  unconfirmed: ["kernel", "passt", "distro"],
  source: "alpine",
  confidence: "M"
};
var alpine = [
  {
    ...shared,
    id: "alpine-3.22",
    name: "Alpine Linux 3.22",
    kernel: "6.12",
    endOfLife: "2027-05-01",
    distro: distro("28.3.3")
  },
  {
    ...shared,
    id: "alpine-3.23",
    name: "Alpine Linux 3.23",
    kernel: "6.18",
    endOfLife: "2027-11-01",
    distro: distro("29.5.3")
  },
  {
    ...shared,
    id: "alpine-3.24",
    name: "Alpine Linux 3.24",
    kernel: "6.18",
    endOfLife: "2028-06-01",
    distro: distro("29.9.3")
  }
];

// src/core/facts/systems/arch.ts
var arch = [
  {
    id: "arch",
    name: "Arch Linux",
    family: "arch",
    kernel: "7.1",
    systemd: 260,
    cgroup: "v2",
    delegated: delegatedSince252,
    userns: "open",
    lsm: "none",
    slirp4netns: "1.3.3",
    passt: "2026_05_07",
    endOfLife: null,
    repository: null,
    distro: {
      version: "29.9.0",
      packages: ["docker", "base-devel", "git"],
      aur: "docker-rootless-extras",
      // Read in the recipe of 24.0.7; later ones were only seen to bring the unit as well.
      setup: "unit",
      source: "aur",
      confidence: "M"
    },
    unconfirmed: ["kernel", "systemd", "passt", "distro"],
    source: "arch",
    confidence: "M"
  }
];

// src/core/facts/systems/debian.ts
var arch2 = ["x86_64", "aarch64", "armhf"];
var repository = (suite) => ({ os: "debian", suite, arch: arch2 });
var contrib = "/usr/share/docker.io/contrib";
var shared2 = { family: "debian", cgroup: "v2", lsm: "apparmor", userns: "open" };
var seen = { source: "vm", confidence: "H" };
var debian = [
  {
    ...shared2,
    id: "debian-10",
    name: "Debian 10 (buster)",
    kernel: "4.19",
    systemd: 241,
    cgroup: "v1",
    userns: "sysctl",
    delegated: [],
    slirp4netns: "0.2.3",
    passt: null,
    endOfLife: "2024-06-30",
    repository: { ...repository("buster"), last: "26.1.4" },
    distro: null,
    unconfirmed: ["repository", "slirp4netns"],
    source: "docs",
    confidence: "L"
  },
  {
    ...shared2,
    ...seen,
    id: "debian-11",
    name: "Debian 11 (bullseye)",
    kernel: "5.10",
    systemd: 247,
    delegated: delegatedBefore252,
    slirp4netns: "1.0.1",
    passt: null,
    endOfLife: "2026-08-31",
    repository: repository("bullseye"),
    distro: { ...seen, version: "20.10.5", packages: ["docker.io", "rootlesskit"], contrib }
  },
  {
    ...shared2,
    ...seen,
    id: "debian-12",
    name: "Debian 12 (bookworm)",
    kernel: "6.1",
    systemd: 252,
    delegated: delegatedSince252,
    slirp4netns: "1.2.0",
    passt: "2023_03_09",
    endOfLife: "2028-06-30",
    repository: repository("bookworm"),
    distro: { ...seen, version: "20.10.24", packages: ["docker.io", "rootlesskit"], contrib }
  },
  {
    ...shared2,
    ...seen,
    id: "debian-13",
    name: "Debian 13 (trixie)",
    kernel: "6.12",
    systemd: 257,
    delegated: delegatedSince252,
    slirp4netns: "1.2.1",
    passt: "2025_05_03",
    endOfLife: "2030-06-30",
    repository: repository("trixie"),
    distro: {
      ...seen,
      version: "26.1.5",
      packages: ["docker.io", "docker-cli", "rootlesskit"],
      contrib
    }
  },
  {
    ...shared2,
    ...seen,
    id: "debian-testing",
    name: "Debian testing (forky)",
    kernel: "7.2",
    systemd: 262,
    delegated: delegatedSince252,
    slirp4netns: "1.3.3",
    passt: "2026_10_02",
    endOfLife: null,
    // Docker publishes no suite for a release that is still in the making.
    repository: null,
    distro: {
      ...seen,
      version: "28.5.2",
      packages: ["docker.io", "docker-cli", "rootlesskit"],
      contrib
    }
  }
];

// src/core/facts/systems/enterprise-linux.ts
var repository2 = (os, suite) => ({
  os,
  suite,
  arch: ["x86_64", "aarch64"]
});
var shared3 = { family: "rhel", userns: "open", lsm: "selinux", distro: null };
var el9 = {
  ...shared3,
  kernel: "5.14",
  systemd: 252,
  cgroup: "v2",
  // Although systemd is new enough, its user@.service here hands out less.
  delegated: delegatedBefore252,
  slirp4netns: "1.3.1",
  passt: "2023_12_04",
  unconfirmed: ["delegated", "slirp4netns", "passt"],
  source: "reports",
  confidence: "M"
};
var el10 = {
  ...shared3,
  kernel: "6.12",
  systemd: 257,
  cgroup: "v2",
  delegated: delegatedSince252,
  slirp4netns: "1.3.1",
  passt: "2025_02_17",
  // iptables' own package no longer brings these along, and dockerd's first rule needs xt_addrtype.
  netfilter: {
    packages: ["kernel-modules-extra"],
    modules: ["nft_compat", "xt_addrtype"],
    ipTables: "absent",
    source: "packagingIssues",
    confidence: "M"
  },
  unconfirmed: ["delegated", "slirp4netns", "passt"],
  source: "moby",
  confidence: "M"
};
var enterpriseLinux = [
  {
    ...el9,
    id: "centos-9",
    name: "CentOS Stream 9",
    endOfLife: "2027-05-31",
    repository: repository2("centos", "9")
  },
  {
    ...el10,
    id: "centos-10",
    name: "CentOS Stream 10",
    endOfLife: "2030-05-31",
    repository: repository2("centos", "10")
  },
  {
    ...shared3,
    id: "rhel-8",
    name: "RHEL 8",
    kernel: "4.18",
    systemd: 239,
    cgroup: "v1",
    delegated: [],
    slirp4netns: "1.2.3",
    passt: null,
    endOfLife: "2029-05-31",
    repository: repository2("rhel", "8"),
    // It stands in Docker's list of builds, though a change of April 2026 says that EL 8 is over.
    unconfirmed: ["slirp4netns", "passt", "repository"],
    source: "packaging",
    confidence: "M"
  },
  {
    ...el9,
    id: "rhel-9",
    name: "RHEL 9",
    endOfLife: "2032-05-31",
    repository: repository2("rhel", "9")
  },
  {
    ...el10,
    id: "rhel-10",
    name: "RHEL 10",
    endOfLife: "2035-05-31",
    repository: repository2("rhel", "10")
  }
];

// src/core/facts/systems/fedora.ts
var repository3 = (suite) => ({
  os: "fedora",
  suite,
  arch: ["x86_64", "aarch64"]
});
var shared4 = {
  family: "rhel",
  cgroup: "v2",
  delegated: delegatedSince252,
  userns: "open",
  lsm: "selinux",
  slirp4netns: "1.3.3",
  distro: null,
  unconfirmed: ["systemd", "slirp4netns", "passt"],
  source: "packaging",
  confidence: "M"
};
var fedora = [
  {
    ...shared4,
    id: "fedora-43",
    name: "Fedora 43",
    kernel: "6.17",
    systemd: 258,
    passt: "2025_09_19",
    endOfLife: "2026-12-02",
    repository: repository3("43")
  },
  {
    ...shared4,
    id: "fedora-44",
    name: "Fedora 44",
    kernel: "6.19",
    systemd: 259,
    passt: "2026_01_20",
    endOfLife: "2027-05-31",
    repository: repository3("44")
  }
];

// src/core/facts/systems/suse.ts
var distro2 = (version) => ({
  version,
  packages: ["docker", "docker-rootless-extras"],
  source: "suse",
  confidence: "L"
});
var shared5 = {
  family: "suse",
  userns: "open",
  delegated: delegatedSince252,
  slirp4netns: "1.2.0",
  passt: "2024_02_20",
  repository: null,
  source: "eol"
};
var classic = {
  ...shared5,
  kernel: "6.4",
  systemd: 254,
  cgroup: "v1",
  lsm: "apparmor",
  // The package of iptables takes the old tables here, and nothing loads them for a user.
  netfilter: {
    modules: ["ip_tables", "iptable_mangle", "iptable_nat", "iptable_filter"],
    source: "suse",
    confidence: "M"
  },
  confidence: "L",
  unconfirmed: ["cgroup", "delegated", "slirp4netns", "passt", "distro"]
};
var sixteen = {
  ...shared5,
  kernel: "6.12",
  systemd: 257,
  cgroup: "v2",
  lsm: "selinux",
  confidence: "M",
  unconfirmed: ["delegated", "slirp4netns", "passt", "distro"]
};
var suse = [
  {
    ...classic,
    id: "sles-15",
    name: "SLES 15 SP7",
    endOfLife: "2031-07-31",
    distro: distro2("28.3.3")
  },
  {
    ...sixteen,
    id: "sles-16",
    name: "SLES 16.0",
    endOfLife: "2027-11-30",
    distro: distro2("28.3.3")
  },
  {
    ...classic,
    id: "opensuse-leap-15.6",
    name: "openSUSE Leap 15.6",
    endOfLife: "2026-04-30",
    distro: distro2("28.3.3")
  },
  {
    ...sixteen,
    id: "opensuse-leap-16",
    name: "openSUSE Leap 16.0",
    endOfLife: "2027-10-31",
    distro: distro2("28.3.3")
  },
  {
    ...sixteen,
    id: "opensuse-tumbleweed",
    name: "openSUSE Tumbleweed",
    kernel: "7.0",
    systemd: 259,
    passt: "2026_05_07",
    endOfLife: null,
    distro: { ...distro2("29.7.2"), confidence: "M" },
    // Without this package iptables takes the old tables, which new kernels need not have.
    netfilter: { packages: ["iptables-backend-nft"], source: "suse", confidence: "M" },
    unconfirmed: ["kernel", "systemd", "lsm", "slirp4netns", "passt", "distro"]
  }
];

// src/core/facts/systems/ubuntu.ts
var arch3 = ["x86_64", "aarch64", "armhf"];
var repository4 = (suite) => ({ os: "ubuntu", suite, arch: arch3 });
var shared6 = { family: "ubuntu", cgroup: "v2", lsm: "apparmor" };
var distro3 = (version) => ({
  version,
  packages: ["docker.io", "rootlesskit"],
  contrib: "/usr/share/docker.io/contrib",
  source: "ubuntu",
  confidence: "L"
});
var ubuntu = [
  {
    ...shared6,
    id: "ubuntu-22.04",
    name: "Ubuntu 22.04 LTS",
    kernel: "5.15",
    systemd: 249,
    delegated: delegatedBefore252,
    userns: "open",
    slirp4netns: "1.0.1",
    passt: null,
    endOfLife: "2027-04-30",
    repository: repository4("jammy"),
    distro: distro3("28.2.2"),
    unconfirmed: ["delegated", "slirp4netns", "passt", "distro"],
    source: "packaging",
    confidence: "L"
  },
  {
    ...shared6,
    id: "ubuntu-24.04",
    name: "Ubuntu 24.04 LTS",
    kernel: "6.8",
    systemd: 255,
    delegated: delegatedSince252,
    userns: "apparmor",
    slirp4netns: "1.2.1",
    passt: "2024_02_20",
    endOfLife: "2029-05-31",
    repository: repository4("noble"),
    distro: distro3("28.2.2"),
    unconfirmed: ["distro"],
    source: "ubuntu",
    confidence: "H"
  },
  {
    ...shared6,
    id: "ubuntu-26.04",
    name: "Ubuntu 26.04 LTS",
    kernel: "7.0",
    systemd: 259,
    delegated: delegatedSince252,
    userns: "apparmor",
    slirp4netns: "1.3.3",
    passt: "2026_01_20",
    endOfLife: "2031-04-30",
    repository: repository4("resolute"),
    distro: distro3("29.1.3"),
    unconfirmed: ["passt", "distro"],
    source: "ubuntu",
    confidence: "M"
  }
];

// src/core/facts/systems/index.ts
var systems = [
  ...debian,
  ...ubuntu,
  ...fedora,
  ...enterpriseLinux,
  ...suse,
  ...arch,
  ...alpine
];
var findSystem = (id) => systems.find((system) => system.id === id);

// src/core/planner/options.ts
var choice = (name, values, initial = values[0] ?? "") => ({ name, kind: "choice", values, default: initial });
var flag = (name, initial = "no") => choice(name, initial === "no" ? ["no", "yes"] : ["yes", "no"]);
var free = (name, kind, initial, shape, pattern, accepts) => ({
  name,
  kind,
  values: initial ? [initial] : [],
  default: initial,
  shape,
  pattern,
  accepts
});
var url = /^https?:\/\/[a-z0-9][a-z0-9.-]{0,120}(:\d{1,5})?(\/[A-Za-z0-9._~-]+){0,8}\/?$/;
var proxyUrl = /^(https?|socks5h?):\/\/[a-z0-9][a-z0-9.-]{0,120}(:\d{1,5})?\/?$/;
var cidr = /^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/;
function isUsableCidr(value) {
  const numbers = value.split(/[./]/).map(Number);
  const prefix2 = numbers.pop() ?? 0;
  return numbers.every((octet) => octet <= 255) && prefix2 >= 8 && prefix2 <= 28;
}
var optionSpecs = [
  choice(
    "system",
    systems.map((system) => system.id),
    ""
  ),
  free("kernel", "version", "auto", "X.Y", /^[2-9]\.\d{1,3}$/),
  choice("kernel-flavor", ["auto", "stock", "ubuntu", "hardened"]),
  choice("userns", ["auto", "clone", "count"]),
  choice("arch", ["x86_64", "aarch64", "armhf", "ppc64le", "s390x", "riscv64"]),
  choice("systemd", ["auto", "yes", "no"]),
  choice("cgroup", ["auto", "v1", "v2"]),
  choice("selinux", ["auto", "yes", "no"]),
  free("passt", "version", "auto", "YYYY_MM_DD", /^20\d\d_(0[1-9]|1[0-2])_([0-2]\d|3[01])$/),
  choice("privilege", ["sudo", "root", "doas", "none"]),
  choice("login", ["direct", "switched"]),
  free("user", "text", "", "a-z 0-9 _ -", /^[a-z_][a-z0-9_-]{0,31}$/),
  choice("subids", ["auto", "present", "missing", "directory"]),
  free("docker", "version", "latest", "X.Y.Z", /^[2-9]\d\.\d{1,2}(\.\d{1,3})?$/),
  choice("method", ["auto", "packages", "script", "distro"]),
  choice("rootful", ["absent", "disable", "keep"]),
  {
    ...choice("network", [
      "auto",
      "slirp4netns",
      "pasta",
      "gvisor-tap-vsock",
      "vpnkit",
      "lxc-user-nic"
    ]),
    refused: ["host"]
  },
  choice("port-driver", [
    "auto",
    "builtin",
    "slirp4netns",
    "implicit",
    "pesto",
    "gvisor-tap-vsock"
  ]),
  free("mtu", "number", "auto", `${mtuMin}\u2026${mtuMax}`, /^\d{1,6}$/),
  flag("detach-netns", "yes"),
  free("subnet", "text", "auto", "A.B.C.D/N", cidr, isUsableCidr),
  free("lowest-port", "number", "1024", "1\u20261023", /^[1-9]\d{0,3}$/, (v) => Number(v) <= 1024),
  choice("privileged-ports", ["sysctl", "setcap"]),
  flag("udp"),
  flag("ping"),
  flag("client-ip"),
  flag("ipv6"),
  flag("host-loopback"),
  flag("autostart", "yes"),
  {
    name: "limits",
    kind: "list",
    values: ["none", ...controllers],
    default: "none"
  },
  choice("storage", ["auto", "overlay2", "fuse-overlayfs", "btrfs", "vfs"]),
  choice("home-fs", ["local", "nfs", "btrfs"]),
  free("data-root", "text", "", "/PATH", /^(\/[A-Za-z0-9_@+][A-Za-z0-9._@+-]{0,62}){1,12}$/),
  choice("client", ["context", "docker-host"]),
  choice("api", ["none", "tcp", "ssh"]),
  free("registry-mirror", "text", "", "https://HOST", url),
  free("package-mirror", "text", "", "https://HOST", url),
  free("proxy", "text", "", "http://HOST", proxyUrl),
  choice("lang", ["en", "zh"])
];
var findOption = (name) => optionSpecs.find((spec) => spec.name === name);
var takes = (spec) => [...spec.values, spec.shape ?? ""].join(" ").trim();
function normalise(spec, value) {
  if (value === "") return spec.default;
  if (value.length > 300) return null;
  if (spec.kind === "list") {
    const wanted = value.split(",");
    if (wanted.length === 1 && wanted[0] === spec.default) return spec.default;
    const known = spec.values.filter((item) => item !== spec.default && wanted.includes(item));
    return wanted.every((item) => known.includes(item)) ? known.join(",") : null;
  }
  if (spec.values.includes(value) || spec.refused?.includes(value)) return value;
  const fits = spec.pattern?.test(value) && (spec.accepts?.(value) ?? true);
  return fits ? value : null;
}

// src/core/planner/marks.ts
var su = "%su ";
var user = "%user";
var uid = "%uid";
var home = "%home";
var bare = /^[a-z0-9_-]+$/;
function fillMarks(text, marks) {
  const words3 = [
    [uid, marks.uid],
    [home, marks.home],
    [user, marks.user]
  ];
  let filled = text.replaceAll(su, marks.su);
  for (const [mark, word2] of words3) {
    if (bare.test(word2)) filled = filled.replaceAll(`"${mark}"`, word2);
    filled = filled.replaceAll(mark, word2);
  }
  return filled;
}
function typedMarks(privilege, name) {
  const asRoot = privilege === "root" || privilege === "none";
  const unnamed = asRoot ? `\${ROOTLESS_USER:?}` : "$(id -un)";
  const named = name !== "" || asRoot;
  const word2 = name === "" ? unnamed : name;
  return {
    su: asRoot ? "" : `${privilege} `,
    user: word2,
    uid: named ? `$(id -u ${bare.test(word2) ? word2 : `"${word2}"`})` : "$(id -u)",
    home: named ? `$(getent passwd ${bare.test(word2) ? word2 : `"${word2}"`} | cut -d: -f6)` : "$HOME"
  };
}

// src/core/facts/drivers.ts
var read = { source: "rootlesskit", confidence: "H" };
var networkDrivers = [
  {
    id: "slirp4netns",
    engine: "20.10",
    tool: "slirp4netns",
    mtu: 65520,
    cidr: true,
    ipv6: "yes",
    hostAddress: "10.0.2.2",
    dns: "10.0.2.3",
    ping: "sysctl",
    gbps: [0.84, 6.17],
    ...read
  },
  {
    id: "pasta",
    engine: "25.0",
    tool: "pasta",
    mtu: 65520,
    cidr: true,
    ipv6: "yes",
    hostAddress: "10.0.2.2",
    dns: "10.0.2.3",
    ping: "sysctl",
    gbps: [0.87, 6.48],
    ...read
  },
  {
    id: "gvisor-tap-vsock",
    engine: "29.5.0",
    tool: null,
    mtu: 65520,
    cidr: true,
    ipv6: "exits",
    hostAddress: "10.0.2.1",
    dns: "10.0.2.1",
    ping: "forged",
    gbps: [1.55, 5.4],
    ...read
  },
  {
    id: "vpnkit",
    engine: "20.10",
    tool: null,
    mtu: 1500,
    cidr: false,
    ipv6: "ignored",
    hostAddress: "192.168.65.2",
    dns: "192.168.65.1",
    ping: "never",
    gbps: [0.1, null],
    ...read
  },
  {
    id: "lxc-user-nic",
    engine: "20.10",
    tool: "lxc-user-nic",
    mtu: 1500,
    cidr: false,
    ipv6: "ignored",
    hostAddress: null,
    dns: null,
    ping: "works",
    gbps: [29.3, 30.4],
    ...read
  }
];
var pair = (network, port, engine, passt, [networkSpeed, portSpeed], clientAddress, status, ipv6 = true) => ({
  network,
  port,
  engine,
  passt,
  networkSpeed,
  portSpeed,
  clientAddress,
  status,
  udp: true,
  ipv6,
  ...read
});
var driverPairs = [
  pair("slirp4netns", "builtin", "20.10", null, ["slow", "fast"], "tcp", "default"),
  pair("gvisor-tap-vsock", "builtin", "29.5.0", null, ["slow", "fast"], "tcp", "default"),
  pair("pasta", "implicit", "25.0", "2023_06_25", ["slow", "fast"], "yes", "experimental"),
  pair("pasta", "pesto", "29.8.0", "2026_05_07", ["slow", "fast"], "yes", "experimental"),
  pair("slirp4netns", "slirp4netns", "20.10", null, ["slow", "slow"], "ipv4", "supported", false),
  pair("lxc-user-nic", "builtin", "20.10", null, ["fast", "fast"], "tcp", "experimental"),
  pair("vpnkit", "builtin", "20.10", null, ["slow", "fast"], "tcp", "legacy"),
  pair(
    "gvisor-tap-vsock",
    "gvisor-tap-vsock",
    "29.5.0",
    null,
    ["slow", "slow"],
    "no",
    "discouraged"
  )
];
var passtAdvised = "2023_12_04";
var networkDriver = (id) => networkDrivers.find((driver) => driver.id === id);
var findPair = (network, port) => driverPairs.find((row2) => row2.network === network && row2.port === port);

// src/core/facts/version.ts
function compareVersions(a, b) {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var atLeast = (version, floor) => compareVersions(version, floor) >= 0;

// src/core/facts/engines.ts
var latestEngine = "29.9.3";
var features = {
  // Networking
  "pasta-by-default": { since: "28.5.2", source: "script", confidence: "H" },
  "implicit-by-default": { since: "28.5.2", source: "script", confidence: "H" },
  "mtu-by-default": { since: "28.5.2", source: "script", confidence: "H" },
  "gvisor-tap-vsock": { since: "29.5.0", source: "script", confidence: "H" },
  "detach-netns": { since: "29.5.0", source: "script", confidence: "H" },
  "client-address-builtin": { since: "29.5.0", source: "rootlesskit", confidence: "H" },
  "pesto-ipv6": { since: "29.9.0", source: "rootlesskit", confidence: "M" },
  "host-loopback": { since: "26.0", source: "script", confidence: "H" },
  "vpnkit-shipped": { since: "19.03", until: "29.5.0", source: "packaging", confidence: "H" },
  // Daemon and its unit
  "unit-wants-bus": { since: "27.1.0", source: "setuptool", confidence: "H" },
  "cgroup-v1-deprecated": { since: "29.0.0", source: "releases", confidence: "H" },
  "containerd-store": { since: "29.0.0", source: "moby", confidence: "H" },
  // Setup tool
  "context-created": { since: "20.10.6", source: "setuptool", confidence: "H" },
  "context-selected": { since: "20.10.19", source: "setuptool", confidence: "H" },
  getsubids: { since: "28.0", source: "setuptool", confidence: "H" },
  "checks-nf-tables": { since: "28.1.0", source: "setuptool", confidence: "H" }
};
function hasFeature(engine, id) {
  const { since, until } = features[id];
  return atLeast(engine, since) && (until === void 0 || !atLeast(engine, until));
}
var knownBad = [
  { from: "28.0.0", fixed: "28.0.1", breaks: "slirp4netns-ports", source: "moby", confidence: "H" },
  { from: "28.1.0", fixed: "28.1.1", breaks: "setup", source: "releases", confidence: "H" },
  { from: "29.0.0", fixed: "29.0.2", breaks: "no-ipv6", source: "moby", confidence: "H" },
  { from: "29.0.0", fixed: "29.1.2", breaks: "slirp4netns-ports", source: "moby", confidence: "H" },
  { from: "29.5.0", fixed: "29.5.3", breaks: "udp", source: "releases", confidence: "H" }
];

// src/core/planner/profile.ts
var wants = (profile, name) => profile.given[name] === "yes";
var own = (given, fallback) => given === void 0 || given === "auto" ? fallback : given;
var tooOldSlirp = ({ slirp4netns }) => slirp4netns !== null && !atLeast(slirp4netns, slirp4netnsFloor);
function defaultNetwork(system, engine) {
  if (tooOldSlirp(system) && hasFeature(engine, "vpnkit-shipped")) return "vpnkit";
  if (hasFeature(engine, "gvisor-tap-vsock")) return "gvisor-tap-vsock";
  const noSlirp = system.slirp4netns === null && system.passt !== null;
  return noSlirp && hasFeature(engine, "pasta-by-default") ? "pasta" : "slirp4netns";
}
function defaultPort(network, engine, keepAddress) {
  if (network === "pasta") return "implicit";
  const throughSlirp = keepAddress && !hasFeature(engine, "client-address-builtin");
  return throughSlirp && network === "slirp4netns" ? "slirp4netns" : "builtin";
}
function defaultStorage(kernelOverlay, selinux, engine) {
  const graphDriverRefuses = selinux && !hasFeature(engine, "containerd-store");
  return kernelOverlay && !graphDriverRefuses ? "auto" : "fuse-overlayfs";
}
function newestEngine(system, method) {
  const own2 = method === "distro" ? system.distro?.version : void 0;
  const last2 = method === "packages" ? system.repository?.last : void 0;
  return own2 ?? last2 ?? latestEngine;
}
function resolveProfile(given) {
  const system = findSystem(given.system ?? "");
  const option = (name) => given[name] ?? "";
  const method = own(option("method"), system.repository ? "packages" : "distro");
  const newest = newestEngine(system, method);
  const engine = option("docker") === "latest" ? newest : option("docker");
  const kernel = own(option("kernel"), system.kernel);
  const flavor = own(option("kernel-flavor"), system.family === "ubuntu" ? "ubuntu" : "stock");
  const selinux = own(option("selinux"), system.lsm === "selinux" ? "yes" : "no") === "yes";
  const network = own(
    option("network") === "host" ? "auto" : option("network"),
    defaultNetwork(system, engine)
  );
  const keepAddress = option("client-ip") === "yes";
  const port = own(option("port-driver"), defaultPort(network, engine, keepAddress));
  const overlay = atLeast(kernel, overlayKernel) || flavor === "ubuntu";
  const systemd = own(option("systemd"), system.systemd === null ? "no" : "yes") === "yes";
  const wanted = option("limits").split(",");
  const limits = controllers.filter((controller) => wanted.includes(controller));
  const missing = limits.some((controller) => !system.delegated.includes(controller));
  return {
    given,
    system,
    kernel,
    flavor,
    systemd,
    cgroup: own(option("cgroup"), system.cgroup),
    selinux,
    passt: option("passt") === "auto" ? { version: system.passt, sure: !system.unconfirmed?.includes("passt") } : { version: option("passt"), sure: true },
    method,
    engine,
    pinned: option("docker") !== "latest" && !atLeast(engine, newest),
    network,
    port,
    mtu: option("mtu") === "auto" ? null : Number(option("mtu")),
    detached: option("detach-netns") === "yes" && hasFeature(engine, "detach-netns"),
    lowestPort: Number(option("lowest-port")),
    limits,
    delegate: missing ? controllers.filter((c) => limits.includes(c) || system.delegated.includes(c)) : [],
    storage: own(option("storage"), defaultStorage(overlay, selinux, engine)),
    overlay
  };
}
var effectiveMtu = (profile) => profile.mtu ?? networkDriver(profile.network).mtu;
function resolvedOptions(profile) {
  const { system } = profile;
  return {
    ...profile.given,
    kernel: profile.kernel,
    "kernel-flavor": profile.flavor,
    systemd: profile.systemd ? "yes" : "no",
    cgroup: profile.cgroup,
    selinux: profile.selinux ? "yes" : "no",
    passt: profile.passt.version ?? "auto",
    method: profile.method,
    docker: profile.engine,
    network: profile.network,
    "port-driver": profile.port,
    mtu: String(effectiveMtu(profile)),
    "detach-netns": profile.detached ? "yes" : "no",
    storage: profile.storage,
    system: system.id
  };
}
var driversOf = (profile) => findPair(profile.network, profile.port);

// src/core/planner/rules/refusals/drivers.ts
var drivers = "guide/networking/#drivers";
var pestoFloor = "2026_05_07";
var passtBelow = (p, floor) => p.passt.sure && (p.passt.version === null || p.passt.version < floor);
var newestEngine2 = (p) => ({
  docker: "latest",
  ...p.method === "distro" && { method: p.system.repository ? "packages" : "script" }
});
var portWords = (p) => ({ port: p.port, network: p.network, engine: p.engine });
var driverRefusals = [
  {
    id: "E01",
    source: "rootlesskit",
    docs: drivers,
    when: (p) => (p.port === "implicit" || p.port === "pesto") && p.network !== "pasta",
    change: () => ({ "port-driver": "auto" }),
    values: portWords
  },
  {
    id: "E02",
    source: "rootlesskit",
    docs: drivers,
    when: (p) => p.port === "slirp4netns" && !driversOf(p),
    change: () => ({ "port-driver": "auto" }),
    values: portWords
  },
  {
    id: "E03",
    source: "rootlesskit",
    docs: drivers,
    when: (p) => (p.port === "builtin" || p.port === "gvisor-tap-vsock") && !driversOf(p),
    change: () => ({ "port-driver": "auto" }),
    values: portWords
  },
  {
    id: "E04",
    source: "script",
    docs: drivers,
    when: (p) => p.given.network === "host",
    change: () => ({ network: "auto" })
  },
  {
    id: "E05",
    source: "script",
    docs: drivers,
    when: (p) => !atLeast(p.engine, driversOf(p)?.engine ?? networkFloor(p)),
    change: (p) => ({ network: "auto", "port-driver": "auto", ...tooOld(p) && newestEngine2(p) }),
    values: (p) => ({ ...portWords(p), floor: driversOf(p)?.engine ?? networkFloor(p) })
  },
  {
    id: "E06",
    source: "rootlesskit",
    docs: drivers,
    when: (p) => p.network === "pasta" && passtBelow(p, p.port === "pesto" ? pestoFloor : "2023_06_25"),
    change: (p) => p.port === "pesto" && !passtBelow(p, "2023_06_25") ? { "port-driver": "auto" } : { network: "auto", "port-driver": "auto" },
    values: (p) => ({
      passt: p.passt.version ?? "\u2013",
      floor: p.port === "pesto" ? pestoFloor : "2023_06_25"
    })
  },
  {
    id: "E07",
    source: "rootlesskit",
    docs: "guide/choosing-a-network-driver/#ipv6",
    when: (p) => p.port === "pesto" && wants(p, "ipv6") && !hasFeature(p.engine, "pesto-ipv6"),
    change: () => ({ "port-driver": "auto" }),
    values: portWords
  },
  {
    id: "E08",
    source: "rootlesskit",
    docs: "guide/networking/#mtu",
    when: (p) => p.mtu !== null && (p.mtu > mtuMax || p.mtu < mtuMin),
    change: () => ({ mtu: "auto" }),
    values: (p) => ({ mtu: String(p.mtu), min: String(mtuMin), max: String(mtuMax) })
  },
  {
    id: "E09",
    source: "rootlesskit",
    docs: drivers,
    when: (p) => p.given.subnet !== "auto" && !networkDriver(p.network).cidr,
    change: () => ({ subnet: "auto" }),
    values: portWords
  },
  {
    id: "E10",
    source: "rootlesskit",
    docs: "guide/choosing-a-network-driver/#ipv6",
    when: (p) => wants(p, "ipv6") && networkDriver(p.network).ipv6 !== "yes",
    change: () => ({ network: "slirp4netns", "port-driver": "auto" }),
    values: portWords
  },
  {
    id: "E36",
    source: "docs",
    docs: "guide/choosing-a-network-driver/#lxc-user-nic",
    when: (p) => p.network === "lxc-user-nic" && p.given.rootful === "keep",
    change: () => ({ rootful: "disable" })
  },
  {
    id: "E37",
    source: "vm",
    docs: "guide/choosing-a-network-driver/#vpnkit",
    when: (p) => p.network === "vpnkit" && p.method === "distro" && p.system.distro?.contrib !== void 0,
    change: () => ({ network: "auto", "port-driver": "auto" })
  }
];
var networkFloor = (p) => networkDriver(p.network).engine;
var tooOld = (p) => p.given.network === "auto";

// src/core/planner/rules/needs.ts
var needsLowPorts = (profile) => profile.lowestPort < unprivilegedPortStart;
var usesSetcap = (profile) => needsLowPorts(profile) && profile.given["privileged-ports"] === "setcap";
var packagesStartDaemon = (profile) => profile.method !== "script" && (profile.system.family === "debian" || profile.system.family === "ubuntu");
var hiddenScripts = (profile) => profile.method === "distro" ? profile.system.distro?.contrib : void 0;
var needsPingSysctl = (profile) => profile.given.ping === "yes" && networkDriver(profile.network).ping === "sysctl";
function usernsSwitch(profile) {
  const given = profile.given.userns;
  if (given === "clone" || given === "count") return given;
  return profile.system.userns === "sysctl" || profile.flavor === "hardened" ? "clone" : null;
}
var needsAppArmor = (profile) => profile.method === "script" && profile.system.userns === "apparmor";
var usesOpenRc = (profile) => profile.system.systemd === null;
var withoutProxy = (profile) => profile.given["client-ip"] === "yes" && profile.port === "builtin" && hasFeature(profile.engine, "client-address-builtin");
function ipTables({ system, kernel }) {
  return system.netfilter?.ipTables ?? (atLeast(kernel, legacyTablesKernel) ? "unsure" : "there");
}
var ownSetup = (profile) => profile.method === "distro" ? profile.system.distro?.setup : void 0;

// src/core/planner/rules/refusals/machine.ts
var install = "guide/install/#without-packages";
var limitsDocs = "guide/limiting-resources/#cgroup-v2";
var built = (p) => p.system.repository?.arch.some((arch4) => arch4 === p.given.arch) ?? false;
var otherMethod = (p) => built(p) ? { method: "packages" } : p.system.distro ? { method: "distro" } : { method: "auto", arch: "x86_64" };
var machineRefusals = [
  {
    id: "E12",
    source: "packaging",
    docs: install,
    when: (p) => p.method === "script" && !["x86_64", "aarch64"].includes(p.given.arch ?? ""),
    change: otherMethod,
    values: (p) => ({ arch: p.given.arch ?? "" })
  },
  {
    id: "E13",
    source: "rootlesskit",
    docs: "guide/apparmor/#profile",
    when: (p) => p.method === "script" && p.system.userns === "apparmor" && p.given.privilege === "none",
    change: otherMethod,
    values: (p) => ({ system: p.system.name })
  },
  {
    id: "E14",
    source: "setuptool",
    docs: "guide/prerequisites/#subordinate-ids",
    when: (p) => p.given.privilege === "none" && p.given.subids === "missing",
    change: () => ({ subids: "auto" })
  },
  {
    id: "E15",
    source: "docs",
    docs: limitsDocs,
    when: (p) => p.limits.length > 0 && (p.cgroup === "v1" || !p.systemd),
    change: () => ({ limits: "none" })
  },
  {
    id: "E15",
    text: "E15-cpuset",
    source: "docs",
    docs: limitsDocs,
    when: (p) => p.limits.includes("cpuset") && (p.system.systemd ?? 0) < 244 && p.systemd,
    change: (p) => ({ limits: p.limits.filter((name) => name !== "cpuset").join(",") }),
    values: (p) => ({ systemd: String(p.system.systemd) })
  },
  {
    id: "E16",
    source: "docs",
    docs: "guide/storage/#nfs",
    when: (p) => p.given["home-fs"] === "nfs" && p.given["data-root"] === "",
    change: () => ({ "data-root": "/srv/rootless-docker" })
  },
  {
    id: "E17",
    source: "setuptool",
    docs: "guide/how-it-works/",
    when: (p) => p.given.user === "root",
    change: () => ({ user: "" })
  },
  {
    id: "E23",
    source: "packaging",
    docs: "guide/install/#with-packages",
    when: (p) => p.method === "packages" && p.system.repository === null,
    change: (p) => p.system.distro ? { method: "distro" } : { method: "script" },
    values: (p) => ({ system: p.system.name })
  },
  {
    id: "E24",
    source: "packaging",
    docs: "guide/install/#with-packages",
    when: (p) => p.method === "distro" && p.system.distro === null,
    change: () => ({ method: "auto" }),
    values: (p) => ({ system: p.system.name })
  },
  {
    id: "E25",
    source: "packaging",
    docs: "guide/install/#with-packages",
    when: (p) => p.method === "packages" && p.system.repository !== null && !built(p),
    change: otherMethod,
    values: (p) => ({ arch: p.given.arch ?? "", system: p.system.name })
  },
  {
    id: "E32",
    source: "systemd",
    docs: "guide/prerequisites/#cgroup",
    when: (p) => p.cgroup === "v1" && (p.system.systemd ?? 0) >= 258,
    change: () => ({ cgroup: "auto" }),
    values: (p) => ({ systemd: String(p.system.systemd) })
  },
  {
    id: "E35",
    source: "alpine",
    docs: "guide/daemon-and-client/#without-systemd",
    when: (p) => p.systemd && p.system.systemd === null,
    change: () => ({ systemd: "auto" }),
    values: (p) => ({ system: p.system.name })
  },
  {
    id: "E39",
    source: "packaging",
    docs: "guide/install/#with-packages",
    // Only where the version was read, not where it is general knowledge.
    when: ({ method, system: { distro: distro4 }, engine }) => method === "distro" && distro4?.confidence === "H" && compareVersions(engine, distro4.version) > 0,
    change: () => ({ docker: "latest" }),
    values: ({ system, engine }) => ({
      system: system.name,
      engine,
      version: system.distro?.version ?? ""
    })
  },
  {
    id: "E40",
    source: "packagingIssues",
    docs: "guide/prerequisites/#distributions",
    when: (p) => ipTables(p) === "absent" && !hasFeature(p.engine, "checks-nf-tables"),
    change: () => ({ docker: "latest" }),
    values: ({ system, engine }) => ({
      system: system.name,
      engine,
      floor: features["checks-nf-tables"].since
    })
  }
];

// src/core/planner/rules/refusals/wishes.ts
var privileged = "guide/ports/#privileged-ports";
function keepsAddress(p) {
  const kept = driversOf(p)?.clientAddress ?? "no";
  return kept === "tcp" ? hasFeature(p.engine, "client-address-builtin") : kept !== "no";
}
var wishRefusals = [
  {
    id: "E26",
    source: "rootlesskit",
    docs: privileged,
    when: (p) => usesSetcap(p) && p.method === "script",
    change: () => ({ "privileged-ports": "sysctl" })
  },
  {
    id: "E27",
    source: "vm",
    docs: privileged,
    when: (p) => usesSetcap(p) && p.port !== "builtin",
    change: () => ({ "privileged-ports": "sysctl" }),
    values: (p) => ({ port: p.port })
  },
  {
    id: "E28",
    source: "script",
    docs: "guide/reaching-the-host/#loopback",
    when: (p) => wants(p, "host-loopback") && (!hasFeature(p.engine, "host-loopback") || networkDriver(p.network).hostAddress === null),
    change: () => ({ "host-loopback": "no" }),
    values: (p) => ({ network: p.network, engine: p.engine })
  },
  {
    id: "E29",
    source: "rootlesskit",
    docs: "guide/ports/#client-address",
    when: (p) => wants(p, "client-ip") && driversOf(p) !== void 0 && !keepsAddress(p),
    change: () => ({ network: "slirp4netns", "port-driver": "slirp4netns" }),
    values: (p) => ({ network: p.network, port: p.port, engine: p.engine })
  },
  {
    id: "E30",
    source: "moby",
    docs: "guide/storage/#which",
    when: (p) => p.given.storage === "overlay2" && (!p.overlay || p.selinux),
    change: () => ({ storage: "auto" }),
    values: (p) => ({ kernel: p.kernel })
  },
  {
    id: "E31",
    source: "docs",
    docs: "guide/storage/#btrfs",
    when: (p) => p.given.storage === "btrfs" && p.given["home-fs"] !== "btrfs",
    change: () => ({ storage: "auto" })
  },
  {
    id: "E33",
    source: "setuptool",
    docs: "guide/prerequisites/#subordinate-ids",
    when: (p) => p.given.subids === "directory" && (!hasFeature(p.engine, "getsubids") || p.method === "script"),
    change: () => ({ subids: "auto" }),
    values: (p) => ({ engine: p.engine })
  }
];

// src/core/planner/rules/refusals/index.ts
var refusalRules = [
  ...driverRefusals,
  ...machineRefusals,
  ...wishRefusals
];

// src/core/planner/rules/steps/apparmor.ts
var file = `"/etc/apparmor.d/rootless-docker-${user}"`;
var body = [
  "abi <abi/4.0>,",
  "include <tunables/global>",
  `"${home}/bin/rootlesskit" flags=(unconfined) {`,
  "  userns,",
  "}"
];
var words = body.map((line2) => line2.includes(home) ? `"${line2.replaceAll('"', '\\"')}"` : `'${line2}'`).join(" ");
function apparmor(profile) {
  if (!needsAppArmor(profile)) return null;
  const write = `printf '%s\\n' ${words}`;
  return {
    id: "apparmor",
    lane: "root",
    docs: "guide/apparmor/#profile",
    troubleshooting: "apparmor-userns",
    check: `[ -e ${file} ]`,
    commands: [
      {
        typed: `${write} | ${su}tee ${file} >/dev/null`,
        script: `home=$(getent passwd "$user" | cut -d: -f6)
${write} | ${su}tee ${file}`
      },
      `${su}apparmor_parser -r ${file}`
    ],
    undo: [`${su}apparmor_parser -R ${file}`, `${su}rm -f ${file}`],
    verify: { command: `cat ${file}`, expect: "/bin/rootlesskit" }
  };
}

// src/core/planner/rules/steps/aur.ts
function aur(profile) {
  const name = profile.method === "distro" ? profile.system.distro?.aur : void 0;
  if (!name) return null;
  const folder = `~/.cache/${name}`;
  const clone = `git clone https://aur.archlinux.org/${name}.git ${folder}`;
  const there = `[ -d ${folder} ]`;
  const build = `makepkg -D ${folder} -si`;
  return {
    id: "aur",
    lane: "user",
    docs: "guide/install/#with-packages",
    check: `pacman -Q ${name} >/dev/null 2>&1`,
    // What an earlier try has fetched is in the way of git.
    commands: [{ typed: `${there} || ${clone}`, script: `${there} || run ${clone}` }, build],
    undo: [],
    verify: { command: `pacman -Q ${name}`, expect: name }
  };
}

// src/core/planner/rules/steps/client.ts
var docs = "guide/daemon-and-client/#context";
function client(profile) {
  const path = profile.method === "script" ? ['export PATH="$HOME/bin:$PATH"'] : [];
  const host = profile.systemd ? "unix://$XDG_RUNTIME_DIR/docker.sock" : "unix://$HOME/.docker/run/docker.sock";
  if (profile.given.client === "docker-host") {
    const within = host.replace("$XDG_RUNTIME_DIR", `\${XDG_RUNTIME_DIR-}`);
    return {
      id: "client",
      text: "client-docker-host",
      lane: "user",
      docs,
      troubleshooting: "client-docker-host",
      check: `[ "\${DOCKER_HOST-}" = "${within}" ]`,
      commands: [...path, `export DOCKER_HOST="${host}"`],
      undo: [],
      verify: { command: 'echo "$DOCKER_HOST"', expect: "docker.sock" },
      script: `say "    by hand: export DOCKER_HOST=${host}"`
    };
  }
  const own2 = ownSetup(profile) !== void 0;
  if (hasFeature(profile.engine, "context-selected") && path.length === 0 && !own2) return null;
  const shared7 = { id: "client", lane: "user", docs };
  if (path.length > 0)
    return {
      ...shared7,
      text: "client-path",
      check: "command -v dockerd-rootless.sh >/dev/null",
      commands: path,
      undo: [],
      verify: { command: "command -v docker", expect: "/bin/docker" },
      script: `say "    by hand: export PATH=$HOME/bin:\\$PATH"`
    };
  const made = !own2 && hasFeature(profile.engine, "context-created");
  return { ...shared7, ...own2 && { text: "client-context" }, ...selectContext(host, made) };
}
function selectContext(host, made) {
  const current = "docker context inspect --format '{{.Name}}'";
  const exists = "docker context inspect rootless >/dev/null 2>&1";
  const create = `docker context create rootless --docker "host=${host}"`;
  return {
    check: `${current} | grep -qx rootless`,
    commands: [
      ...made ? [] : [{ typed: `${exists} || ${create}`, script: `${exists} || run ${create}` }],
      "docker context use rootless"
    ],
    undo: ["docker context use default", ...made ? [] : ["docker context rm rootless"]],
    verify: { command: current, expect: "rootless" }
  };
}

// src/core/planner/quote.ts
function shellQuote(word2) {
  if (/^~\/[A-Za-z0-9_@%+=:,./-]*$/.test(word2)) return word2;
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word2)) return word2;
  return `'${word2.replaceAll("'", `'\\''`)}'`;
}
function systemdEnvironment(variables) {
  const words3 = Object.entries(variables).map(([name, value]) => {
    if (/[\n\r\0]/.test(value)) throw new Error("a unit file cannot carry a line break");
    const escaped = value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("%", "%%");
    return `"${name}=${escaped}"`;
  });
  return `Environment=${words3.join(" ")}`;
}
var jsonFile = (value) => `${JSON.stringify(value, null, 2).replace(/\[\s+("[^"\n]*")\s+\]/g, "[$1]")}
`;

// src/core/planner/settings.ts
var prefix = "DOCKERD_ROOTLESS_ROOTLESSKIT_";
function flags(profile) {
  const found = [];
  if (wants(profile, "ipv6")) found.push("--ipv6");
  if (profile.given.subnet !== "auto") found.push(`--cidr=${profile.given.subnet}`);
  if (profile.given.api === "tcp" && !profile.detached && profile.port !== "implicit")
    found.push("-p 0.0.0.0:2376:2376/tcp");
  return found;
}
var tlsFolder = "~/.config/docker/tls";
function tcpArguments(home2, runtime) {
  const folder = tlsFolder.replace("~", home2);
  return [
    `-H unix://${runtime}/docker.sock`,
    "-H tcp://0.0.0.0:2376 --tlsverify",
    `--tlscacert=${folder}/ca.pem --tlscert=${folder}/cert.pem --tlskey=${folder}/key.pem`
  ].join(" ");
}
function launcherVariables(profile) {
  const { engine, network, port, mtu } = profile;
  const found = { [`${prefix}NET`]: network };
  const usual = network === "pasta" && hasFeature(engine, "implicit-by-default") ? "implicit" : "builtin";
  if (port !== usual) found[`${prefix}PORT_DRIVER`] = port;
  const own2 = networkDriver(network).mtu;
  const lost = own2 !== 1500 && !hasFeature(engine, "mtu-by-default");
  if (mtu !== null || lost) found[`${prefix}MTU`] = String(mtu ?? own2);
  if (hasFeature(engine, "detach-netns") && !profile.detached)
    found[`${prefix}DETACH_NETNS`] = "false";
  if (wants(profile, "host-loopback")) found[`${prefix}DISABLE_HOST_LOOPBACK`] = "false";
  const extra = flags(profile);
  if (extra.length > 0) found[`${prefix}FLAGS`] = extra.join(" ");
  return found;
}
function proxyVariables({ given }) {
  const { proxy } = given;
  if (!proxy) return {};
  return { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: "localhost,127.0.0.0/8,::1" };
}
function hostAddress({ network, given }) {
  const usual = networkDriver(network).hostAddress;
  if (usual === null || given.subnet === "auto") return usual;
  const octets = (given.subnet ?? "").replace(/\/.*$/, "").split(".").map(Number);
  const last2 = Number(usual.split(".").at(-1));
  return [...octets.slice(0, 3), (octets[3] ?? 0) + last2].join(".");
}
function daemonSettings(profile) {
  const { given, storage } = profile;
  const found = {};
  if (given["data-root"]) found["data-root"] = given["data-root"];
  if (storage !== "auto") found["storage-driver"] = storage;
  if (withoutProxy(profile)) found["userland-proxy"] = false;
  const address = hostAddress(profile);
  if (wants(profile, "host-loopback") && address) found["host-gateway-ip"] = address;
  if (given["registry-mirror"]) found["registry-mirrors"] = [given["registry-mirror"]];
  return found;
}

// src/core/facts/families.ts
var families = {
  ubuntu: { label: "Ubuntu", install: "apt-get install -y", refresh: "apt-get update" },
  debian: { label: "Debian", install: "apt-get install -y", refresh: "apt-get update" },
  arch: { label: "Arch Linux", install: "pacman -S --needed --noconfirm", refresh: null },
  suse: { label: "openSUSE / SLES", install: "zypper --non-interactive install", refresh: null },
  rhel: { label: "CentOS / RHEL / Fedora", install: "dnf install -y", refresh: null },
  alpine: { label: "Alpine Linux", install: "apk add", refresh: null }
};

// src/core/planner/shell.ts
var marker = "# Written by Rootless Guide; its undo removes this file.";
function sameContent(path, content) {
  const lines = content.replace(/\n$/, "").split("\n").map(shellQuoteAlways);
  return `printf '%s\\n' ${lines.join(" ")} | cmp -s - ${shellQuote(path)}`;
}
var shellQuoteAlways = (word2) => word2 === "" ? "''" : shellQuote(word2);
function packagesInstalled(family, names3) {
  const list = names3.join(" ");
  switch (family) {
    case "debian":
    case "ubuntu":
      return `! dpkg-query -W -f='\${db:Status-Abbrev}\\n' ${list} 2>&1 | grep -qv '^.i'`;
    case "arch":
      return `pacman -Q ${list} >/dev/null 2>&1`;
    case "alpine":
      return `apk info -e ${list} >/dev/null 2>&1`;
    default:
      return `rpm -q --whatprovides ${list} >/dev/null 2>&1`;
  }
}
function installDraft(family, words3) {
  const { install: install3, refresh } = families[family];
  const command = `${su}${install3} ${words3.map(shellQuote).join(" ")}`;
  return refresh === null ? [command] : [`${su}${refresh}`, command];
}
var removeFile = (path, prefix2 = su) => `${prefix2}rm -f ${shellQuote(path)}`;
function removeEmptyFolder(path, prefix2 = su) {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const command = `${prefix2}rmdir ${shellQuote(folder)} 2>/dev/null || true`;
  const within = `rmdir ${shellQuote(folder)} 2>/dev/null || true`;
  return { typed: command, script: `${prefix2 || "run "}sh -c '${within}'` };
}

// src/core/planner/rules/steps/override.ts
var restartIfRunning = {
  typed: "if systemctl --user --quiet is-active docker; then systemctl --user restart docker; fi",
  script: "restart"
};
function override(profile) {
  if (!profile.systemd) return null;
  const lines = Object.entries(launcherVariables(profile)).map(
    ([name, value]) => systemdEnvironment({ [name]: value })
  );
  const proxy = proxyVariables(profile);
  if (Object.keys(proxy).length > 0) lines.push(systemdEnvironment(proxy));
  if (profile.given.api === "tcp") {
    const bin = profile.method === "script" ? "%h/bin" : "/usr/bin";
    lines.push("ExecStart=", `ExecStart=${bin}/dockerd-rootless.sh ${tcpArguments("%h", "%t")}`);
  }
  return {
    id: "override",
    lane: "user",
    docs: "guide/networking/#override",
    check: "",
    commands: ["systemctl --user daemon-reload", restartIfRunning],
    file: {
      path: overrideFile,
      mode: "0644",
      content: `${[marker, "[Service]", ...lines].join("\n")}
`
    },
    undo: [
      removeFile(overrideFile, ""),
      removeEmptyFolder(overrideFile, ""),
      "systemctl --user daemon-reload"
    ],
    verify: {
      command: "systemctl --user show docker --property=Environment",
      expect: `DOCKERD_ROOTLESS_ROOTLESSKIT_NET=${profile.network}`
    }
  };
}

// src/core/planner/rules/steps/daemon-config.ts
var sections = {
  "data-root": "guide/storage/#data-root",
  "storage-driver": "guide/storage/#which",
  "userland-proxy": "guide/ports/#client-address",
  "host-gateway-ip": "guide/reaching-the-host/#loopback",
  "registry-mirrors": "guide/proxies-and-mirrors/#registry-mirror"
};
function daemonConfig(profile) {
  const settings2 = daemonSettings(profile);
  const first = Object.keys(settings2)[0];
  if (first === void 0) return null;
  return {
    id: "daemon-config",
    lane: "user",
    docs: sections[first] ?? "guide/daemon-and-client/#paths",
    check: "",
    commands: profile.systemd ? [restartIfRunning] : [],
    file: { path: daemonFile, mode: "0644", content: jsonFile(settings2) },
    undo: [removeFile(daemonFile, "")],
    verify: { command: `cat ${daemonFile}`, expect: first }
  };
}

// src/core/planner/rules/steps/data-directory.ts
function dataDirectory(profile) {
  const path = profile.given["data-root"];
  if (!path) return null;
  const owner = `stat -c %U ${path}`;
  return {
    id: "data-directory",
    lane: "root",
    docs: "guide/storage/#data-root",
    troubleshooting: "lchown-operation-not-permitted-nfs",
    check: `[ "$(${owner} 2>/dev/null)" = "${user}" ]`,
    commands: [`${su}install -d -m 0700 -o "${user}" ${path}`],
    // There may be data in it by now.
    undo: [],
    verify: { command: `ls -ld ${path}`, expect: path }
  };
}

// src/core/planner/rules/steps/delegation.ts
var live = `"/sys/fs/cgroup/user.slice/user-${uid}.slice/user@${uid}.service/cgroup.controllers"`;
var restart = `${su}systemctl restart "user@${uid}.service"`;
function delegation(profile) {
  if (profile.delegate.length === 0) return null;
  const lines = [marker, "[Service]", `Delegate=${profile.delegate.join(" ")}`];
  return {
    id: "delegation",
    lane: "root",
    docs: "guide/limiting-resources/#delegate",
    troubleshooting: "cgroup-limits-ignored",
    check: [`f=${live}`, ...profile.limits.map((name) => `grep -qw ${name} "$f"`)].join(" && "),
    commands: [
      `${su}systemctl daemon-reload`,
      // Reloading is not enough: the running user manager keeps what it was started with.
      {
        typed: restart,
        script: `if grep -q user@ /proc/self/cgroup; then stop 'log out and in again (or reboot), then run this again'; fi
${restart}`
      }
    ],
    file: { path: delegateFile, mode: "0644", content: `${lines.join("\n")}
` },
    undo: [
      removeFile(delegateFile),
      removeEmptyFolder(delegateFile),
      `${su}systemctl daemon-reload`
    ],
    verify: { command: `cat ${live}`, expect: profile.limits.at(-1) }
  };
}

// src/core/planner/rules/steps/launcher.ts
var docs2 = "guide/daemon-and-client/#without-systemd";
var log = "~/.docker/rootless.log";
var info = 'docker -H "unix://$HOME/.docker/run/docker.sock" info';
function launcher(profile) {
  if (profile.systemd) return null;
  const variables = Object.entries({
    ...launcherVariables(profile),
    ...proxyVariables(profile)
  }).map(([name, value]) => `export ${name}=${shellQuote(value)}`);
  const bin = profile.method === "script" ? "$HOME/bin:" : "";
  const program = ownSetup(profile) === "none" ? '"$(command -v dockerd-rootless.sh || command -v dockerd-rootless)"' : "dockerd-rootless.sh";
  const lines = [
    "#!/bin/sh",
    marker,
    // Sockets of a daemon must not stand in /tmp, where others could put theirs first.
    'export XDG_RUNTIME_DIR="$HOME/.docker/run"',
    `export PATH="${bin}$PATH:/usr/sbin:/sbin"`,
    ...variables,
    'mkdir -p "$XDG_RUNTIME_DIR"',
    'chmod 700 "$XDG_RUNTIME_DIR"',
    `exec ${program}${profile.given.api === "tcp" ? ` ${tcpArguments('"$HOME"', '"$XDG_RUNTIME_DIR"')}` : ""} "$@"`
  ];
  return {
    id: "launcher",
    lane: "user",
    docs: docs2,
    troubleshooting: "xdg-runtime-dir",
    check: "",
    commands: [],
    file: { path: launcherFile, mode: "0644", content: `${lines.join("\n")}
` },
    undo: [removeFile(launcherFile, "")],
    verify: { command: `cat ${launcherFile}`, expect: profile.network }
  };
}
function start(profile) {
  if (profile.systemd) return null;
  const command = `nohup sh ${launcherFile} >${log} 2>&1 &`;
  const wait = `n=0; until ${info} >/dev/null 2>&1 || [ $n -ge 60 ]; do n=$((n + 1)); sleep 1; done`;
  return {
    id: "start",
    lane: "user",
    docs: docs2,
    troubleshooting: "xdg-runtime-dir",
    check: `${info} >/dev/null 2>&1`,
    commands: [
      "mkdir -p ~/.docker",
      // A daemon takes a while to answer, and the next commands ask it.
      { typed: `${command}
${wait}`, script: `run sh -c '${command} ${wait}'` }
    ],
    // After a reboot the number in that file may be another program's.
    undo: [
      {
        typed: `if ${info} >/dev/null 2>&1; then kill "$(cat ~/.docker/run/docker.pid)"; fi`,
        script: `if ${info} >/dev/null 2>&1; then run kill "$(cat ~/.docker/run/docker.pid)"; fi`
      }
    ],
    verify: { command: info, expect: "rootless" }
  };
}

// src/core/planner/rules/steps/lingering.ts
function lingering(profile) {
  if (!profile.systemd || !wants(profile, "autostart")) return null;
  return {
    id: "lingering",
    lane: "root",
    docs: "guide/daemon-and-client/#lingering",
    troubleshooting: "daemon-not-auto-start",
    check: `[ -e /var/lib/systemd/linger/"${user}" ]`,
    commands: [`${su}loginctl enable-linger "${user}"`],
    undo: [`${su}loginctl disable-linger "${user}"`],
    verify: { command: `loginctl show-user "${user}" --property=Linger`, expect: "Linger=yes" }
  };
}

// src/core/planner/rules/steps/login.ts
function login(profile) {
  if (!profile.systemd || profile.given.login !== "switched") return null;
  const check = "systemctl --user show-environment >/dev/null 2>&1";
  return {
    id: "login",
    lane: "user",
    docs: "guide/daemon-and-client/#systemd",
    troubleshooting: "systemd-not-detected",
    check,
    commands: [`${su}machinectl shell "${user}@"`],
    undo: [],
    verify: { command: "systemctl --user is-active default.target", expect: "active" },
    script: 'stop "this is not a login session: log in as $user by ssh or machinectl shell"'
  };
}

// src/core/planner/rules/steps/lxc.ts
var line = `${user} veth lxcbr0 10`;
function lxc(profile) {
  if (profile.network !== "lxc-user-nic") return null;
  return {
    id: "lxc",
    lane: "root",
    docs: "guide/choosing-a-network-driver/#lxc-user-nic",
    check: `grep -q "^${line}" /etc/lxc/lxc-usernet`,
    commands: [
      `echo "${line}" | ${su}tee -a /etc/lxc/lxc-usernet`,
      ...profile.systemd ? [`${su}systemctl enable --now lxc-net`] : []
    ],
    undo: [],
    verify: { command: "cat /etc/lxc/lxc-usernet", expect: "veth lxcbr0" },
    script: `stop "add this line to /etc/lxc/lxc-usernet: ${line}"`
  };
}

// src/core/planner/rules/steps/modules.ts
function modulesFor(profile) {
  const modern = hasFeature(profile.engine, "checks-nf-tables");
  const found = usesOpenRc(profile) ? ["tun"] : [];
  const script = profile.method === "script" && ipTables(profile) === "there";
  if (!modern || script) found.push("ip_tables");
  if (modern && !packagesStartDaemon(profile)) found.push("nf_tables");
  found.push(...profile.system.netfilter?.modules ?? []);
  if (withoutProxy(profile)) found.push("br_netfilter");
  return [...new Set(found)];
}
var loaded = (module) => `{ grep -qw ^${module} /proc/modules || grep -q /${module}.ko "/lib/modules/$(uname -r)/modules.builtin"; }`;
function modules(profile) {
  const names3 = modulesFor(profile);
  if (names3.length === 0) return null;
  return {
    id: "modules",
    lane: "root",
    docs: withoutProxy(profile) ? "guide/ports/#client-address" : "guide/prerequisites/#distributions",
    troubleshooting: "iptables-modules-missing",
    check: names3.map(loaded).join(" && "),
    commands: [`${su}modprobe -a ${names3.join(" ")}`],
    file: { path: modulesFile, mode: "0644", content: `${[marker, ...names3].join("\n")}
` },
    // A loaded module may be in use by others; it goes with the next boot.
    undo: [removeFile(modulesFile)],
    verify: { command: `cat ${modulesFile}`, expect: names3[0] }
  };
}

// src/core/facts/packages.ts
var row = (debian2, rhel, suse2, arch4, alpine2) => ({ ubuntu: debian2, debian: debian2, rhel, suse: suse2, arch: arch4, alpine: alpine2 });
var packageNames = {
  newuidmap: row("uidmap", "shadow-utils", "shadow", "shadow", "shadow-uidmap"),
  getsubids: row("uidmap", "shadow-utils-subid", "shadow", "shadow", "shadow-subids"),
  usermod: row("passwd", "shadow-utils", "shadow", "shadow", "shadow"),
  "user-bus": row("dbus-user-session", "dbus-daemon", "dbus-1", "dbus", null),
  slirp4netns: row("slirp4netns", "slirp4netns", "slirp4netns", "slirp4netns", "slirp4netns"),
  pasta: row("passt", "passt", "passt", "passt", "passt"),
  "fuse-overlayfs": row(
    "fuse-overlayfs",
    "fuse-overlayfs",
    "fuse-overlayfs",
    "fuse-overlayfs",
    "fuse-overlayfs"
  ),
  // Arch has it in its base, as one of two packages that exclude each other.
  iptables: row("iptables", "iptables", "iptables", null, "iptables"),
  machinectl: row("systemd-container", "systemd-container", "systemd-container", "systemd", null),
  setcap: row("libcap2-bin", "libcap", "libcap-progs", "libcap", "libcap-setcap"),
  curl: row("curl", "curl", "curl", "curl", "curl"),
  certificates: row(
    "ca-certificates",
    "ca-certificates",
    "ca-certificates",
    "ca-certificates",
    "ca-certificates"
  ),
  "lxc-user-nic": row("lxc", "lxc", "lxc", "lxc", "lxc"),
  sysctl: row("procps", "procps-ng", "procps", "procps-ng", "procps"),
  ip: row("iproute2", "iproute", "iproute2", "iproute2", "iproute2")
};
function packagesFor(family, tools2) {
  const names3 = tools2.map((tool2) => packageNames[tool2][family]).filter((name) => name !== null);
  return [...new Set(names3)];
}

// src/core/planner/rules/steps/packages.ts
var versioned = ["docker-ce", "docker-ce-cli", "docker-ce-rootless-extras"];
var dockerPackages = [
  "docker-ce",
  "docker-ce-cli",
  "containerd.io",
  "docker-buildx-plugin",
  "docker-compose-plugin",
  "docker-ce-rootless-extras"
];
function pinned(name, profile) {
  if (!profile.pinned || !versioned.includes(name)) return name;
  const whole = profile.engine.split(".").length > 2;
  if (profile.system.family === "rhel") return `${name}-${profile.engine}${whole ? "" : ".*"}`;
  const end = atLeast(profile.engine, "23.0") ? "-*" : "~*";
  return `${name}=5:${profile.engine}${whole ? end : ".*"}`;
}
function pinnedInstalled({ pinned: asked, system: { family }, engine, method }) {
  if (!asked || method !== "packages") return "";
  const ask = family === "rhel" ? "rpm -q --qf '%{VERSION}'" : `dpkg-query -W -f='\${Version}'`;
  return ` && ${ask} docker-ce | grep -qFw ${engine}`;
}
function tools(profile) {
  const helper = networkDriver(profile.network).tool;
  const { method } = profile;
  return [
    "newuidmap",
    ...profile.systemd ? ["user-bus"] : [],
    ...profile.system.family === "alpine" ? ["usermod"] : [],
    ...helper ? [helper] : [],
    ...profile.storage === "fuse-overlayfs" ? ["fuse-overlayfs"] : [],
    ...method === "packages" ? [] : ["iptables"],
    ...method === "script" ? ["curl", "certificates"] : [],
    ...usesSetcap(profile) ? ["setcap"] : [],
    ...profile.given.login === "switched" && profile.systemd ? ["machinectl"] : [],
    ...profile.given.subids === "directory" ? ["getsubids"] : []
  ];
}
function docker(profile) {
  if (profile.method === "packages") return dockerPackages;
  return profile.method === "distro" ? profile.system.distro?.packages ?? [] : [];
}
function packages(profile) {
  const { family } = profile.system;
  const { netfilter } = profile.system;
  const names3 = [
    ...packagesFor(family, tools(profile)),
    ...netfilter?.packages ?? [],
    ...docker(profile)
  ];
  return {
    id: "packages",
    lane: "root",
    docs: profile.method === "script" ? "guide/install/#without-packages" : "guide/install/#with-packages",
    check: packagesInstalled(family, names3) + pinnedInstalled(profile),
    packages: names3,
    commands: installDraft(
      family,
      names3.map((name) => pinned(name, profile))
    ),
    // Other software may need them by now, so undo leaves packages alone and says so.
    undo: [],
    verify: { command: "command -v newuidmap", expect: "newuidmap" }
  };
}

// src/core/planner/rules/steps/repository.ts
var docs3 = "guide/install/#with-packages";
var listedElsewhere = (root) => `grep -lsF ${root} /etc/apt/sources.list /etc/apt/sources.list.d/* | xargs -r grep -LF 'Written by Rootless Guide' | grep -q .`;
var repositoryRoot = (profile, repository6) => `${profile.given["package-mirror"]?.replace(/\/$/, "") || "https://download.docker.com"}/linux/${repository6.os}`;
function repositoryKey(profile) {
  const found = profile.system.repository;
  if (profile.method !== "packages" || !found || !usesApt(profile)) return null;
  const root = repositoryRoot(profile, found);
  return {
    id: "repository-key",
    lane: "root",
    docs: docs3,
    check: `[ -s ${aptKey} ] || ${listedElsewhere(root)}`,
    commands: [
      ...installDraft(profile.system.family, ["ca-certificates", "curl"]),
      `${su}install -m 0755 -d /etc/apt/keyrings`,
      `${su}curl -fsSL ${root}/gpg -o ${aptKey}`,
      `${su}chmod a+r ${aptKey}`
    ],
    undo: [removeFile(aptKey)],
    verify: { command: `head -n 1 ${aptKey}`, expect: "PGP PUBLIC KEY" }
  };
}
var usesApt = ({ system }) => system.family === "debian" || system.family === "ubuntu";
function apt(root, { suite }) {
  const lines = [
    marker,
    "Types: deb",
    `URIs: ${root}`,
    `Suites: ${suite}`,
    "Components: stable",
    `Signed-By: ${aptKey}`
  ];
  return {
    id: "repository",
    lane: "root",
    docs: docs3,
    check: "",
    unless: listedElsewhere(root),
    commands: [],
    file: { path: aptFile, mode: "0644", content: `${lines.join("\n")}
` },
    undo: [removeFile(aptFile)],
    verify: { command: `grep ^URIs ${aptFile}`, expect: root }
  };
}
function dnf(root, repository6, mirrored) {
  const shared7 = {
    id: "repository",
    lane: "root",
    docs: docs3,
    undo: [removeFile(dnfFile)],
    verify: { command: `grep -h ^baseurl ${dnfFile}`, expect: "/linux/" }
  };
  if (mirrored) {
    const lines = [
      marker,
      "[docker-ce-stable]",
      "name=Docker CE",
      `baseurl=${root}/${repository6.suite}/$basearch/stable`,
      "enabled=1",
      "gpgcheck=1",
      `gpgkey=${root}/gpg`
    ];
    const file2 = { path: dnfFile, mode: "0644", content: `${lines.join("\n")}
` };
    return { ...shared7, check: "", commands: [], file: file2 };
  }
  const url2 = `${root}/docker-ce.repo`;
  const commands = repository6.os === "fedora" ? [
    `${su}dnf install -y dnf5-plugins`,
    `${su}dnf config-manager addrepo --overwrite --from-repofile=${url2}`
  ] : [`${su}dnf install -y dnf-plugins-core`, `${su}dnf config-manager --add-repo ${url2}`];
  return { ...shared7, check: `[ -e ${dnfFile} ]`, commands };
}
function repository5(profile) {
  const found = profile.system.repository;
  if (profile.method !== "packages" || !found) return null;
  const root = repositoryRoot(profile, found);
  if (usesApt(profile)) return apt(root, found);
  return dnf(root, found, profile.given["package-mirror"] !== "");
}

// src/core/planner/rules/steps/rootful.ts
var units = "docker.service docker.socket";
var openRc = (wasOn) => ({
  id: "rootful",
  lane: "root",
  docs: "guide/install/#rootful",
  check: "! rc-service docker status >/dev/null 2>&1 && [ ! -e /run/docker.sock ]",
  commands: [`${su}rc-service docker stop`, `${su}rc-update del docker`],
  undo: wasOn ? [`${su}rc-update add docker`, `${su}rc-service docker start`] : [],
  verify: { command: "rc-service docker status 2>&1 || true", expect: "stopped" }
});
function rootful(profile) {
  const wish = profile.given.rootful;
  const runs = wish === "disable" || wish === "absent" && packagesStartDaemon(profile);
  if (runs && usesOpenRc(profile)) return openRc(wish === "disable");
  if (!runs || !profile.systemd) return null;
  return {
    id: "rootful",
    lane: "root",
    docs: "guide/install/#rootful",
    troubleshooting: "rootful-docker-running",
    check: `! systemctl is-enabled -q ${units} 2>/dev/null && ! systemctl is-active -q ${units} && [ ! -e /run/docker.sock ]`,
    commands: [`${su}systemctl disable --now ${units}`, `${su}rm -f /var/run/docker.sock`],
    undo: wish === "disable" ? [`${su}systemctl enable --now ${units}`] : [],
    verify: { command: `systemctl is-active ${units} || true`, expect: "inactive" }
  };
}

// src/core/planner/rules/steps/scripts.ts
var names = ["dockerd-rootless.sh", "dockerd-rootless-setuptool.sh"];
function scripts(profile) {
  const contrib2 = hiddenScripts(profile);
  if (!contrib2) return null;
  return {
    id: "scripts",
    lane: "root",
    docs: "guide/install/#with-packages",
    check: names.map((name) => `[ -x /usr/bin/${name} ]`).join(" && "),
    commands: [`${su}ln -s ${names.map((name) => `${contrib2}/${name}`).join(" ")} /usr/bin/`],
    undo: [`${su}rm -f ${names.map((name) => `/usr/bin/${name}`).join(" ")}`],
    verify: { command: `command -v ${names[1]}`, expect: "/usr/bin/" }
  };
}

// src/core/planner/rules/steps/setcap.ts
var binary = '"$(command -v docker-rootlesskit || command -v rootlesskit)"';
function setcap(profile) {
  if (!usesSetcap(profile)) return null;
  const read2 = `PATH=$PATH:/usr/sbin:/sbin getcap ${binary}`;
  return {
    id: "setcap",
    lane: "root",
    docs: "guide/ports/#privileged-ports",
    troubleshooting: "privileged-port",
    check: `${read2} | grep -q cap_net_bind_service`,
    commands: [`${su}setcap cap_net_bind_service=ep ${binary}`],
    // An upgrade may have taken it away already, and then there is nothing to remove.
    undo: [
      {
        typed: `${su}setcap -r ${binary}`,
        script: `if ${read2} | grep -q cap_net_bind_service; then ${su}setcap -r ${binary}; fi`
      }
    ],
    verify: { command: read2, expect: "cap_net_bind_service" }
  };
}

// src/core/planner/rules/steps/setup.ts
var tool = "dockerd-rootless-setuptool.sh";
function install2(profile) {
  const keep = profile.given.rootful === "keep";
  if (profile.method === "script") {
    const variables = [
      ...ipTables(profile) === "there" ? [] : ["SKIP_IPTABLES=1 "],
      ...keep ? ["FORCE_ROOTLESS_INSTALL=1 "] : []
    ].join("");
    const url2 = "https://get.docker.com/rootless";
    return [
      {
        typed: `curl -fsSL ${url2} | ${variables}sh`,
        script: `run curl -fsSL ${url2} -o "$HOME/rootless-install.sh"
run env ${variables}sh "$HOME/rootless-install.sh"
run rm -f "$HOME/rootless-install.sh"`
      }
    ];
  }
  const command = `${tool} install${keep ? " --force" : ""}`;
  if (!profile.systemd) {
    const directory = 'XDG_RUNTIME_DIR="$HOME/.docker/run"';
    return [{ typed: `${directory} ${command}`, script: `run env ${directory} ${command}` }];
  }
  if (atLeast(profile.engine, "23.0")) return [command];
  const again = `sleep 15; ${command}`;
  return [
    { typed: `${command} || { ${again}; }`, script: `run sh -c '${command} || { ${again}; }'` }
  ];
}
var programs = "containerd containerd-shim-runc-v2 ctr docker docker-init docker-proxy dockerd dockerd-rootless-setuptool.sh dockerd-rootless.sh runc";
var removePrograms = {
  typed: `(cd ~/bin && rm -f ${programs})`,
  script: `run sh -c 'cd ~/bin && rm -f ${programs}'`
};
var running = "systemctl --user --quiet is-enabled docker 2>/dev/null && systemctl --user --quiet is-active docker";
var enable = {
  id: "setup",
  text: "setup-unit",
  lane: "user",
  docs: "guide/install/#with-packages",
  troubleshooting: "daemon-start-failed-generic",
  check: running,
  commands: ["systemctl --user enable --now docker"],
  undo: ["systemctl --user disable --now docker"],
  verify: { command: "systemctl --user is-active docker", expect: "active" }
};
function setup(profile) {
  const own2 = ownSetup(profile);
  if (own2 && !profile.systemd) return null;
  if (own2 === "unit") return enable;
  const bus = "systemctl --user start dbus.socket dbus.service";
  return {
    id: "setup",
    lane: "user",
    docs: profile.method === "script" ? "guide/install/#without-packages" : "guide/install/#with-packages",
    troubleshooting: "daemon-start-failed-generic",
    check: profile.systemd ? running : "docker context inspect rootless >/dev/null 2>&1",
    // Before 27.1 the unit does not ask for the bus, and without the bus there are no limits.
    commands: [
      ...hasFeature(profile.engine, "unit-wants-bus") || !profile.systemd ? [] : [bus],
      ...install2(profile)
    ],
    undo: [`${tool} uninstall -f`, ...profile.method === "script" ? [removePrograms] : []],
    verify: profile.systemd ? { command: "systemctl --user is-active docker", expect: "active" } : { command: "docker context ls", expect: "rootless" }
  };
}

// src/core/planner/rules/steps/subordinate-ids.ts
var enough = (file2) => `awk -F: -v u="${user}" -v i="${uid}" '$1 == u || $1 == i { n += $3 } END { exit n < ${subordinateIdCount} }' ${file2}`;
var firstFree = `start=$(cat /etc/subuid /etc/subgid 2>/dev/null | awk -F: '$2 + $3 > m { m = $2 + $3 } END { printf "%d", (m > 100000 ? m : 100000) }')`;
var last = subordinateIdCount - 1;
var add = `${su}usermod --add-subuids "$start-$((start + ${last}))" --add-subgids "$start-$((start + ${last}))" "${user}"`;
function subordinateIds(profile) {
  const { subids } = profile.given;
  if (subids === "present" || subids === "directory") return null;
  const check = `${enough("/etc/subuid")} && ${enough("/etc/subgid")}`;
  return {
    id: "subordinate-ids",
    lane: "root",
    docs: "guide/prerequisites/#subordinate-ids",
    troubleshooting: "no-subuid-ranges",
    check,
    commands: [
      // usermod gives up where these files are missing; elsewhere a package brings them.
      ...["arch", "alpine"].includes(profile.system.family) ? [`${su}touch /etc/subuid /etc/subgid`] : [],
      { typed: firstFree, script: firstFree },
      subids === "missing" ? add : { typed: `grep -q "^${user}:" /etc/subuid || ${add}`, script: add }
    ],
    // Files of containers may belong to these IDs, so undo keeps them and says so.
    undo: [],
    verify: {
      command: `grep -h "^${user}:" /etc/subuid /etc/subgid`,
      expect: `:${subordinateIdCount}`
    }
  };
}

// src/core/planner/rules/steps/sysctl.ts
var proc = (key) => `/proc/sys/${key.replaceAll(".", "/")}`;
function settings(profile) {
  const found = [];
  const off = usernsSwitch(profile);
  if (off === "clone") {
    const key = "kernel.unprivileged_userns_clone";
    found.push({ key, value: "1", live: `[ "$(cat ${proc(key)})" = 1 ]` });
  }
  if (off === "count") {
    const key = "user.max_user_namespaces";
    const value = String(maxUserNamespaces);
    found.push({ key, value, live: `[ "$(cat ${proc(key)})" -ge ${value} ]` });
  }
  if (needsPingSysctl(profile)) {
    const key = "net.ipv4.ping_group_range";
    found.push({ key, value: "0 2147483647", live: `grep -q '^0[[:space:]]' ${proc(key)}` });
  }
  if (needsLowPorts(profile) && !usesSetcap(profile)) {
    const key = "net.ipv4.ip_unprivileged_port_start";
    const value = String(profile.lowestPort);
    found.push({ key, value, live: `[ "$(cat ${proc(key)})" -le ${value} ]`, before: "1024" });
  }
  return found;
}
function sysctl(profile) {
  const wanted = settings(profile);
  const first = wanted.at(-1);
  if (!first) return null;
  const lines = [marker, ...wanted.map(({ key, value }) => `${key} = ${value}`)];
  const low = needsLowPorts(profile) && !usesSetcap(profile);
  return {
    id: "sysctl",
    lane: "root",
    docs: low ? "guide/ports/#privileged-ports" : needsPingSysctl(profile) ? "guide/networking/#ping" : "guide/prerequisites/#user-namespaces",
    troubleshooting: low ? "privileged-port" : usernsSwitch(profile) === "count" ? "no-space-left-on-device" : "fork-exec-operation-not-permitted",
    check: wanted.map(({ live: live2 }) => live2).join(" && "),
    // busybox, which Alpine has, knows no --system.
    commands: [usesOpenRc(profile) ? `${su}sysctl -p ${sysctlFile}` : `${su}sysctl --system`],
    file: { path: sysctlFile, mode: "0644", content: `${lines.join("\n")}
` },
    undo: [
      removeFile(sysctlFile),
      ...wanted.filter(({ before }) => before !== void 0).map(({ key, before }) => `${su}sysctl -w ${key}=${before}`)
    ],
    verify: { command: `cat ${proc(first.key)}`, expect: first.value.split(" ").at(-1) }
  };
}

// src/core/planner/rules/steps/tls.ts
var names2 = ["ca.pem", "cert.pem", "key.pem"];
function tls(profile) {
  if (profile.given.api !== "tcp") return null;
  return {
    id: "tls",
    lane: "user",
    docs: "guide/remote-access/#tcp",
    check: names2.map((name) => `[ -r ${tlsFolder}/${name} ]`).join(" && "),
    commands: [`mkdir -p ${tlsFolder}`, `chmod 700 ${tlsFolder}`],
    undo: [],
    verify: { command: `ls ${tlsFolder}`, expect: "key.pem" },
    script: `stop "put ca.pem, cert.pem and key.pem into ${tlsFolder.replace("~", "$HOME")} first"`
  };
}

// src/core/planner/rules/steps/verify.ts
function verify(profile) {
  const format = "info --format '{{.SecurityOptions}}'";
  const directory = profile.systemd ? "$XDG_RUNTIME_DIR" : "$HOME/.docker/run";
  const info2 = `docker -H "unix://${directory}/docker.sock" ${format}`;
  return {
    id: "verify",
    lane: "user",
    docs: "guide/install/#verify",
    troubleshooting: "daemon-start-failed-generic",
    check: `${info2} | grep -q name=rootless`,
    commands: [`docker ${format}`, "docker run --rm hello-world"],
    undo: [],
    verify: { command: info2, expect: "name=rootless" },
    script: "stop 'docker info does not say name=rootless'"
  };
}

// src/core/planner/rules/steps/index.ts
var stepRules = [
  repositoryKey,
  repository5,
  packages,
  scripts,
  rootful,
  subordinateIds,
  sysctl,
  modules,
  apparmor,
  lxc,
  dataDirectory,
  delegation,
  lingering,
  setcap,
  login,
  aur,
  tls,
  override,
  launcher,
  daemonConfig,
  setup,
  start,
  client,
  verify
];

// src/core/planner/rules/warnings/engine.ts
var touches = {
  setup: () => true,
  "no-ipv6": () => true,
  "slirp4netns-ports": (p) => p.port === "slirp4netns",
  udp: (p) => p.port === "builtin" && wants(p, "udp")
};
var faultIn = (p, breaks) => knownBad.find(
  (row2) => row2.breaks === breaks && atLeast(p.engine, row2.from) && !atLeast(p.engine, row2.fixed) && touches[breaks](p)
);
var knownFault = (breaks) => ({
  id: "W01",
  text: `W01-${breaks}`,
  source: "releases",
  docs: "guide/install/#with-packages",
  when: (p) => faultIn(p, breaks) !== void 0,
  values: (p) => ({ engine: p.engine, fixed: faultIn(p, breaks)?.fixed ?? "" })
});
var soon = "2027-01-31";
var engineWarnings = [
  knownFault("setup"),
  knownFault("no-ipv6"),
  knownFault("slirp4netns-ports"),
  knownFault("udp"),
  {
    id: "W11",
    source: "eol",
    docs: "guide/prerequisites/#distributions",
    when: ({ system }) => system.endOfLife !== null && system.endOfLife <= factsDate,
    values: ({ system }) => ({ system: system.name, date: system.endOfLife ?? "" })
  },
  {
    id: "W11",
    text: "W11-soon",
    source: "eol",
    docs: "guide/prerequisites/#distributions",
    when: ({ system: { endOfLife } }) => endOfLife !== null && endOfLife > factsDate && endOfLife < soon,
    values: ({ system }) => ({ system: system.name, date: system.endOfLife ?? "" })
  },
  {
    id: "W23",
    source: "releases",
    docs: "guide/install/#with-packages",
    when: (p) => compareVersions(p.engine, latestEngine) > 0,
    values: (p) => ({ engine: p.engine, latest: latestEngine })
  },
  {
    id: "W24",
    source: "installer",
    docs: "guide/install/#without-packages",
    when: (p) => p.method === "script" && p.pinned,
    values: (p) => ({ engine: p.engine })
  },
  {
    id: "W25",
    level: "note",
    source: "releases",
    docs: "guide/prerequisites/#cgroup",
    when: (p) => p.cgroup === "v1" && hasFeature(p.engine, "cgroup-v1-deprecated")
  },
  {
    id: "W38",
    source: "installer",
    docs: "guide/proxies-and-mirrors/#install",
    when: (p) => p.method !== "packages" && p.given["package-mirror"] !== "",
    values: (p) => ({ method: p.method })
  },
  {
    id: "W39",
    level: "note",
    source: "packaging",
    docs: "guide/install/#with-packages",
    when: (p) => p.method === "packages" && p.pinned,
    values: (p) => ({ engine: p.engine, system: p.system.name })
  }
];

// src/core/planner/rules/warnings/machine.ts
var machineWarnings = [
  {
    id: "W08",
    level: "note",
    source: "systemd",
    docs: "guide/limiting-resources/#delegate",
    when: (p) => p.delegate.length > 0
  },
  {
    id: "W09",
    level: "note",
    source: "moby",
    docs: "guide/storage/#selinux",
    when: (p) => p.selinux && p.storage === "fuse-overlayfs" && !hasFeature(p.engine, "containerd-store")
  },
  {
    id: "W10",
    level: "note",
    source: "docs",
    docs: "guide/storage/#which",
    when: (p) => !p.overlay && p.storage === "fuse-overlayfs",
    values: (p) => ({ kernel: p.kernel })
  },
  {
    id: "W17",
    source: "setuptool",
    docs: "guide/install/#rootful",
    when: (p) => p.given.rootful === "keep"
  },
  {
    id: "W47",
    source: "setuptool",
    docs: "guide/install/#rootful",
    when: (p) => p.given.rootful === "disable" && !p.systemd && !usesOpenRc(p)
  },
  {
    id: "W21",
    level: "note",
    source: "setuptool",
    docs: "guide/prerequisites/#subordinate-ids",
    when: (p) => p.given.subids === "missing"
  },
  {
    id: "W29",
    source: "docs",
    docs: "guide/storage/#which",
    when: (p) => p.storage === "vfs"
  },
  {
    id: "W30",
    level: "note",
    source: "setuptool",
    docs: "guide/install/#with-packages",
    when: (p) => p.given.user === "" && (p.given.privilege === "root" || p.given.privilege === "none")
  },
  {
    id: "W31",
    source: "systemd",
    docs: "guide/limiting-resources/#delegate",
    when: (p) => p.limits.length > 0 && (p.system.unconfirmed?.includes("delegated") ?? false),
    values: (p) => ({ system: p.system.name })
  },
  {
    id: "W32",
    level: "note",
    source: "script",
    docs: "guide/daemon-and-client/#without-systemd",
    when: (p) => !p.systemd && wants(p, "autostart")
  },
  {
    id: "W33",
    level: "note",
    source: "docs",
    docs: "guide/remote-access/#ssh",
    when: (p) => p.given.api === "ssh"
  },
  {
    id: "W34",
    source: "docs",
    docs: "guide/install/#with-packages",
    when: (p) => p.method === "distro" && (p.system.unconfirmed?.includes("distro") ?? false),
    values: (p) => ({ system: p.system.name })
  },
  {
    id: "W35",
    source: "packaging",
    docs: "guide/install/#with-packages",
    when: (p) => p.method === "packages" && p.system.repository?.last !== void 0,
    values: (p) => ({ system: p.system.name, last: p.system.repository?.last ?? "" })
  },
  {
    id: "W37",
    source: "docs",
    docs: "guide/selinux/#xtables",
    when: (p) => p.selinux && !atLeast(p.engine, "20.10.8"),
    values: (p) => ({ engine: p.engine })
  },
  {
    id: "W40",
    level: "note",
    source: "packagingIssues",
    docs: "guide/prerequisites/#distributions",
    when: (p) => p.system.netfilter?.packages?.includes("kernel-modules-extra") ?? false,
    values: (p) => ({ system: p.system.name })
  },
  {
    id: "W41",
    source: "kernel",
    docs: "guide/prerequisites/#distributions",
    when: (p) => ipTables(p) === "unsure" && !hasFeature(p.engine, "checks-nf-tables"),
    values: (p) => ({ engine: p.engine, kernel: p.kernel })
  },
  {
    id: "W44",
    level: "note",
    source: "alpine",
    docs: "guide/install/#with-packages",
    when: (p) => p.system.family === "alpine" && p.given.privilege === "sudo"
  },
  {
    id: "W45",
    level: "note",
    source: "vm",
    docs: "guide/prerequisites/#distributions",
    when: (p) => (p.given.privilege === "root" || p.given.privilege === "none") && (p.system.family === "debian" || p.system.family === "ubuntu")
  },
  {
    id: "W46",
    source: "packaging",
    docs: "guide/install/#with-packages",
    when: (p) => p.method === "packages" && p.system.repository?.last === void 0 && (p.system.unconfirmed?.includes("repository") ?? false),
    values: (p) => ({ system: p.system.name })
  }
];

// src/core/planner/rules/warnings/network.ts
var drivers2 = "guide/networking/#drivers";
var client2 = "guide/ports/#client-address";
var privileged2 = "guide/ports/#privileged-ports";
var networkWarnings = [
  {
    id: "W02",
    level: "note",
    source: "script",
    docs: "guide/networking/#how-chosen",
    when: (p) => p.given.network === "auto" && p.network === "slirp4netns",
    values: (p) => ({ engine: p.engine })
  },
  {
    id: "W03",
    level: "note",
    source: "rootlesskit",
    docs: client2,
    when: withoutProxy
  },
  {
    id: "W04",
    source: "rootlesskit",
    docs: client2,
    when: (p) => wants(p, "client-ip") && p.given["port-driver"] === "auto" && p.port === "slirp4netns",
    values: (p) => ({ engine: p.engine })
  },
  {
    id: "W05",
    source: "rootlesskit",
    docs: privileged2,
    when: usesSetcap
  },
  {
    id: "W06",
    level: "note",
    source: "vm",
    docs: privileged2,
    when: (p) => needsLowPorts(p) && p.port !== "builtin",
    values: (p) => ({ port: p.port, lowest: String(p.lowestPort) })
  },
  ...["forged", "never", "works"].map(
    (ping) => ({
      id: "W07",
      level: ping === "works" ? "note" : "warning",
      text: `W07-${ping}`,
      source: "rootlesskit",
      docs: "guide/networking/#ping",
      when: (p) => wants(p, "ping") && networkDriver(p.network).ping === ping,
      values: (p) => ({ network: p.network })
    })
  ),
  {
    id: "W12",
    source: "reports",
    docs: "guide/choosing-a-network-driver/#pasta",
    when: (p) => p.network === "pasta" && p.system.id === "ubuntu-24.04"
  },
  {
    id: "W26",
    source: "rootlesskit",
    docs: "guide/choosing-a-network-driver/#pasta",
    when: (p) => p.network === "pasta" && (p.passt.sure ? p.passt.version !== null && p.passt.version < passtAdvised : p.passt.version === null || p.port === "pesto"),
    values: (p) => ({ passt: p.passt.version ?? "\u2013", advised: floorOf(p) })
  },
  {
    id: "W13",
    source: "moby",
    docs: "guide/choosing-a-network-driver/#slirp4netns",
    when: (p) => p.network === "slirp4netns" && /^(centos|rhel)-10$/.test(p.system.id)
  },
  {
    id: "W14",
    source: "docs",
    docs: "guide/choosing-a-network-driver/#lxc-user-nic",
    when: (p) => p.network === "lxc-user-nic"
  },
  {
    id: "W42",
    source: "fedora",
    docs: "guide/choosing-a-network-driver/#lxc-user-nic",
    when: (p) => p.network === "lxc-user-nic" && /^(centos|rhel)-/.test(p.system.id),
    values: (p) => ({ system: p.system.name })
  },
  {
    id: "W43",
    level: "note",
    source: "docs",
    docs: "guide/choosing-a-network-driver/#ipv6",
    when: (p) => wants(p, "ipv6")
  },
  {
    id: "W15",
    source: "docs",
    docs: "guide/reaching-the-host/#loopback",
    when: (p) => wants(p, "host-loopback"),
    values: (p) => ({ address: hostAddress(p) ?? "" })
  },
  {
    id: "W16",
    level: "note",
    source: "moby",
    docs: "guide/networking/#host-network",
    when: (p) => wants(p, "host-loopback") && p.detached
  },
  {
    id: "W18",
    source: "rootlesskit",
    docs: "guide/remote-access/#tcp",
    when: (p) => p.given.api === "tcp"
  },
  {
    id: "W19",
    level: "note",
    source: "rootlesskit",
    docs: drivers2,
    when: (p) => p.given.subnet !== "auto",
    values: (p) => ({ subnet: p.given.subnet ?? "" })
  },
  {
    id: "W36",
    source: "docs",
    docs: "guide/choosing-a-network-driver/#slirp4netns",
    when: (p) => p.network === "slirp4netns" && tooOldSlirp(p.system),
    values: (p) => ({ slirp4netns: p.system.slirp4netns ?? "", system: p.system.name })
  },
  {
    id: "W22",
    source: "packaging",
    docs: "guide/choosing-a-network-driver/#vpnkit",
    when: (p) => p.network === "vpnkit" && !hasFeature(p.engine, "vpnkit-shipped")
  },
  {
    id: "W27",
    source: "rootlesskit",
    docs: "guide/networking/#mtu",
    when: (p) => p.network === "vpnkit" && p.mtu !== null && p.mtu !== 1500
  }
];
var floorOf = (p) => p.port === "pesto" ? "2026_05_07" : passtAdvised;

// src/core/planner/rules/warnings/index.ts
var warningRules = [
  ...engineWarnings,
  ...networkWarnings,
  ...machineWarnings
];

// src/core/planner/texts/index.ts
var fill = (text, values = {}) => text.replace(/\{([\w-]+)\}/g, (place, name) => values[name] ?? place);

// src/core/planner/visible.ts
var visible = (text) => text.slice(0, 40).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\xB7").concat(text.length > 40 ? "\u2026" : "");

// src/core/planner/plan.ts
function makePlan(input, texts) {
  const { given, problems } = readOptions(input, texts);
  if (problems.length > 0) return { kind: "invalid", problems };
  const profile = resolveProfile(given);
  const broken = refusalRules.filter((rule) => rule.when(profile));
  if (broken.length > 0)
    return {
      kind: "refused",
      refusals: broken.map((rule) => refusal(rule, profile, texts))
    };
  const drafts = stepRules.map((rule) => rule(profile)).filter((draft) => draft !== null);
  const marks = typedMarks(given.privilege ?? "", given.user ?? "");
  const plan = {
    rules: factsDate,
    options: resolvedOptions(profile),
    given,
    notices: notices(profile, texts),
    steps: drafts.map((draft) => step(draft, marks, texts)),
    drafts
  };
  return { kind: "plan", plan };
}
function readOptions(input, texts) {
  const problems = [];
  const given = {};
  for (const [option, value] of Object.entries(input)) {
    if (findOption(option) !== void 0) continue;
    const text = fill(texts.problems.option, { option: visible(option) });
    problems.push({ option: visible(option), value: visible(value), text, change: {} });
  }
  for (const spec of optionSpecs) {
    const value = input[spec.name] ?? "";
    const known = normalise(spec, value);
    given[spec.name] = known ?? spec.default;
    if (known !== null) continue;
    const shown = { option: spec.name, value: visible(value), takes: takes(spec) };
    const text = fill(texts.problems.value, shown);
    const change = { [spec.name]: spec.name === "system" ? "debian-13" : "" };
    problems.push({ option: spec.name, value: shown.value, text, change });
  }
  if (problems.length === 0 && findSystem(given.system ?? "") === void 0)
    problems.push({
      option: "system",
      value: "",
      text: texts.problems.system,
      change: { system: "debian-13" }
    });
  return { given, problems };
}
function completeChange(rule, profile) {
  const change = { ...rule.change(profile) };
  for (let round = 0; round < 12; round++) {
    const next = resolveProfile(withChange(profile.given, change));
    const other = refusalRules.find((candidate) => candidate.when(next));
    if (!other) return change;
    Object.assign(change, other.change(next));
  }
  return change;
}
function withChange(given, change) {
  const changed = { ...given };
  for (const spec of optionSpecs) {
    const value = change[spec.name];
    if (value !== void 0) changed[spec.name] = normalise(spec, value) ?? spec.default;
  }
  return changed;
}
function refusal(rule, profile, texts) {
  const words3 = texts.refusals[rule.text ?? rule.id];
  return {
    id: rule.id,
    text: fill(words3, rule.values?.(profile)),
    docs: rule.docs,
    change: completeChange(rule, profile)
  };
}
function notices(profile, texts) {
  return warningRules.filter((rule) => rule.when(profile)).map((rule) => ({
    id: rule.id,
    level: rule.level ?? "warning",
    text: fill(texts.warnings[rule.text ?? rule.id], rule.values?.(profile)),
    docs: rule.docs
  }));
}
var typed = (command) => typeof command === "string" ? command : command.typed;
function checkOf({ file: file2, check, unless }) {
  const same = file2 ? sameContent(file2.path, file2.content) : "";
  const done = [same, check].filter((part) => part !== "").join(" && ");
  return unless ? `${unless} || ${done}` : done;
}
function step(draft, marks, texts) {
  const put = (text) => fillMarks(text, marks);
  const words3 = texts.steps[draft.text ?? draft.id];
  return {
    id: draft.id,
    lane: draft.lane,
    title: words3.title,
    why: words3.why,
    docs: draft.docs,
    troubleshooting: draft.troubleshooting ?? null,
    check: put(checkOf(draft)),
    commands: draft.commands.map((command) => put(typed(command))),
    file: draft.file ?? null,
    undo: draft.undo.map((command) => put(typed(command))),
    verify: draft.verify ? { command: put(draft.verify.command), expect: draft.verify.expect } : null
  };
}

// src/core/planner/archived.ts
var word = { title: "", why: "" };
var words2 = (value) => new Proxy({}, { get: () => value });
var silent = {
  lang: "en",
  problems: words2(""),
  steps: words2(word),
  warnings: words2(""),
  refusals: words2("")
};
var facts = factsDate;
var stepsFor = (options) => {
  const known = optionSpecs.map(({ name }) => [name, options[name] ?? ""]);
  const result = makePlan(Object.fromEntries(known), silent);
  if (result.kind !== "plan") return null;
  return result.plan.steps.map(({ id, lane, file: file2, commands }) => ({ id, lane, file: file2, commands }));
};
export {
  facts,
  stepsFor
};
