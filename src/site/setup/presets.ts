import type { Wishes } from '../../core/planner/options.ts';

/** Starting points: what people most often want, as changes to the form. The system stays as it is. */
export const presets = {
  laptop: { autostart: 'no' },
  server: { 'lowest-port': '80', 'client-ip': 'yes', limits: 'cpu,memory,pids' },
  ci: { limits: 'cpu,memory,pids', rootful: 'disable' },
  shared: { limits: 'cpu,memory,pids', rootful: 'keep' },
  'no-root': { privilege: 'none', method: 'script', autostart: 'no' },
  china: { 'package-mirror': 'https://mirrors.tuna.tsinghua.edu.cn/docker-ce' },
} as const satisfies Record<string, Wishes>;

export type PresetId = keyof typeof presets;
