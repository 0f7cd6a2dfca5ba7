/** File systems that are a share of another machine, and know no owners of ours. */
export const onShare = (fs: string): boolean => /^(cifs|smb)/.test(fs);

/** Whether something else than systemd started the machine; a probe that is older says nothing of it. */
export const otherInit = (init: string | undefined): boolean =>
  init !== undefined && init !== '' && init !== 'systemd';
