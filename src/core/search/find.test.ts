import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { readNames } from './names.ts';
import { bySound } from './sounds.ts';

const page = (url: string, ...names: string[]) => ({
  url,
  names,
  headings: {},
});

const names = readNames({
  pages: [
    page('guide/lxc/', 'LXC', 'Proxmox'),
    page('guide/devices/', 'open device: operation not permitted', 'devices'),
    page('guide/mounts/', 'failed to mount: operation not permitted', '挂载'),
    page('guide/ports/', 'Ports', '特权端口', '端口占用', '开机自启'),
    page('guide/proxy/', 'Proxy', '代理', '镜像加速'),
    page('setup/ubuntu-22.04/', 'Ubuntu 22.04'),
    page('setup/ubuntu-24.04/', 'Ubuntu 24.04'),
    page('setup/centos-10/', 'CentOS Stream 10'),
  ],
  spread: ['operation', 'permit', 'operation permit', '权限', '生效'],
});
const urls = (query: string, known = {}) => find(query, names, known).pages.map(({ id }) => id);

describe('what a query finds by names', () => {
  it('is led by the rare word, whatever formula stands beside it', () => {
    expect(urls('lxc operation not permitted')[0]).toBe('guide/lxc/');
    expect(urls('代理 权限不够')[0]).toBe('guide/proxy/');
    expect(urls('operation not permitted').slice(0, 2).sort()).toEqual([
      'guide/devices/',
      'guide/mounts/',
    ]);
  });

  it.each([
    ['Ubuntu24.04安装', 'setup/ubuntu-24.04/'],
    ['ubuntu 22.04', 'setup/ubuntu-22.04/'],
    ['Ｕｂｕｎｔｕ　２４．０４', 'setup/ubuntu-24.04/'],
  ])('takes a version whole, as it is typed: %s', (query, url) => {
    expect(urls(query)[0]).toBe(url);
    expect(urls(query).filter((found) => found.startsWith('setup/ubuntu'))).toHaveLength(1);
  });

  it('has no page of another release', () => {
    expect(urls('centos7')).not.toContain('setup/centos-10/');
  });

  it('is completed by what the index has, and corrects nothing that stands in a text', () => {
    expect(find('prox', names).suggestion).toBeUndefined();
    expect(find('proxi', names).suggestion).toBe('proxy');
    const asked = new Map([['proxi', [{ id: 'guide/lxc/', score: 3 }]]]);
    expect(find('proxi', names, { asked })).toMatchObject({
      suggestion: undefined,
      pages: [{ id: 'guide/lxc/', isByText: true }],
    });
  });

  it('corrects no word that texts have everywhere, however near a name is', () => {
    const near = readNames({ pages: [page('guide/slow/', 'Slow', 'weekly')], spread: ['show'] });
    expect(find('show me', near).suggestion).toBeUndefined();
    expect(find('slwo', near).suggestion).toBe('slow');
  });

  it('looks for the name of a variable, whatever its value', () => {
    const variable = readNames({ pages: [page('guide/host/', 'DOCKER_HOST')], spread: [] });
    const [first] = find('DOCKER_HOST=/run/user/20000/docker.sock', variable).pages;
    expect(first?.id).toBe('guide/host/');
  });

  it('asks the index for what tells something, and for nothing of a message', () => {
    expect(find('keyring operation not permitted', names).asks).toEqual(['keyring']);
    expect(find('keyring lost', names, { isMessage: true }).asks).toEqual([]);
    // An amount with its unit is its reader's own.
    expect(find('-m 512m 10s', names).asks).toEqual([]);
  });
});

describe('Chinese by its sound or its look', () => {
  const all = [
    '特权端口',
    '端口占用',
    '地址占用',
    '开机自启',
    '镜像加速',
    '挂载',
    '迁移后',
    '文件',
    '的文建',
  ];
  const sounded = (query: string) =>
    bySound(query, all, (pair) => all.some((name) => name.includes(pair)));
  it.each([
    ['端口被战用', '端口被占用'],
    ['特全端口', '特权端口'],
    ['挂戴', '挂载'],
    ['kaiji ziqi', '开机自启'],
    ['jingxiang jiasu', '镜像加速'],
    ['docker duankou zhanyong', 'docker 端口占用'],
    ['特权端口', undefined],
    ['docker', undefined],
    ['天气', undefined],
    ['登录以后', undefined],
    ['生成的文件', undefined],
  ])('%s is meant as %s', (query, meant) => {
    expect(sounded(query)).toBe(meant);
  });
});
