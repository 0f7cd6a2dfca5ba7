import type { Provenance } from './provenance.ts';

/** Docker's own host for packages. */
export const dockerHost = 'download.docker.com';

/** Hosts that mirror all of it and say so in public, the key included. */
export const packageMirrors: Provenance & { readonly hosts: readonly string[] } = {
  hosts: [
    'mirrors.tuna.tsinghua.edu.cn',
    'mirrors.ustc.edu.cn',
    'mirrors.aliyun.com',
    'mirrors.cloud.tencent.com',
    'repo.huaweicloud.com',
  ],
  source: 'reports',
  confidence: 'M',
};

/** The host of a URL that an option's pattern has let through. */
export const hostOf = (url: string): string =>
  url.replace(/^\w+:\/\/([^@/]*@)?/, '').replace(/[:/].*$/, '');
