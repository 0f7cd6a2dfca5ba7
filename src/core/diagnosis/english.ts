/**
 * What shells, systemd and the C library say in other words or in Chinese, in the English words that
 * signatures are written in. RootlessKit and dockerd always speak English; bash, systemctl and
 * newuidmap speak the reader's language.
 */
const translations: readonly (readonly [RegExp, string])[] = [
  // systemd names the unit before what it describes, since release 250.
  [/\b(starting|started|stopping|stopped|failed to start) [\w@.:\\-]+\.\w+ - /gi, '$1 '],
  // Shells put the same sentence together in several orders.
  [/command not found: ([\w./-]+)/gi, '$1: command not found'],
  [/unknown command:? ([\w./-]+)/gi, '$1: command not found'],
  [/command ['"]?([\w./-]+)['"]? not found/gi, '$1: command not found'],
  [/找不到(?:命令|指令) ?['"“]?([\w./-]+)['"”]?/g, '$1: command not found'],
  [
    /未找到命令|找不到命令|没有找到命令|命令未找到|命令找不到|找不到指令|無此指令/g,
    'command not found',
  ],
  [
    /不允许的操作|不允许操作|操作不允许|(?:此项)?操作不被允许|(?:此項)?操作並?不被允許|不允許的操作/g,
    'Operation not permitted',
  ],
  [
    /权限不够|权限不足|权限被拒绝|拒绝访问|没有权限|權限不足|權限不夠|拒絕不符權限的操作|拒絕存取/g,
    'Permission denied',
  ],
  [
    /没有那个文件或目录|没有这个文件或目录|没有该文件或目录|不存在那个文件或目录|沒有此一檔案或目錄|沒有那個檔案或目錄/g,
    'No such file or directory',
  ],
  [/设备上没有空间|设备空间不足|裝置上已無多餘空間|裝置空間不足/g, 'no space left on device'],
  [/无效的参数|无效参数|不適用的引數|無效的引數/g, 'Invalid argument'],
  [
    /地址已(?:经)?在使用|地址已被(?:使用|占用)|位址已經在使用中|位址已在使用中/g,
    'address already in use',
  ],
  [/拒绝连接|连接被拒绝|连接拒绝|拒絕連線|連線被拒絕/g, 'Connection refused'],
  [/没有到主机的路由|沒有路由到主機|沒有通往主機的路由/g, 'No route to host'],
  [/连接超时|連線逾時/g, 'Connection timed out'],
  [/找不到(?:介质|媒体)|未找到介质|找不到媒體/g, 'No medium found'],
  [/无法连接到(?:用户)?总线|連線到匯流排失敗|無法連線到匯流排/g, 'Failed to connect to bus'],
  [
    /域名解析(?:出现)?暂时(?:性)?(?:的)?(?:失败|错误)|名稱解析暫時失敗/g,
    'Temporary failure in name resolution',
  ],
  [/未知的名称或服务|名称或服务未知|未知的名稱或服務/g, 'Name or service not known'],
  [/只读文件系统|唯讀檔案系統/g, 'Read-only file system'],
  [/主进程已退出，?代码=exited/g, 'Main process exited, code=exited'],
  [/启动请求重复过快|啟動要求重複太快/g, 'Start request repeated too quickly'],
];

/** A line in the words of signatures; what was in English already stays. */
export function inEnglish(line: string): string {
  let out = line;
  for (const [pattern, by] of translations) out = out.replace(pattern, by);
  return out;
}
