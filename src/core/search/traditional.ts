/**
 * Traditional Chinese as this guide would say it. Taiwan and Hong Kong have other words for many
 * things of computing, so words come first and single characters fill in the rest.
 */
const words: readonly (readonly [string, string])[] = [
  ['網路', '网络'],
  ['檔案', '文件'],
  ['使用者', '用户'],
  ['連接埠', '端口'],
  ['通訊埠', '端口'],
  ['映像檔', '镜像'],
  ['套件', '软件包'],
  ['伺服器', '服务器'],
  ['記憶體', '内存'],
  ['硬碟', '磁盘'],
  ['磁碟', '磁盘'],
  ['設定', '设置'],
  ['預設', '默认'],
  ['執行', '运行'],
  ['程式', '程序'],
  ['行程', '进程'],
  ['常駐程式', '守护进程'],
  ['登出', '退出登录'],
  ['掛載', '挂载'],
  ['裝置', '设备'],
  ['逾時', '超时'],
  ['代理伺服器', '代理'],
];

const traditional =
  '無權許檔檢測設啟動運與網絡連線執環變數記憶體庫應該問題為麼這個從後開關閉擁刪當將對會過時間說請讓還進別給讀寫據資訊戶務單統內驅載掛號碼護鏡錯誤報敗裝機門區間錄擇證類關節點處陣邏輯實際標準總戰輸蓋續綁訪達構裡嗎見發費備註冊衝';
const simplified =
  '无权许档检测设启动运与网络连线执环变数记忆体库应该问题为么这个从后开关闭拥删当将对会过时间说请让还进别给读写据资讯户务单统内驱载挂号码护镜错误报败装机门区间录择证类关节点处阵逻辑实际标准总战输盖续绑访达构里吗见发费备注册冲';

const characters = new Map(
  [...traditional].map((one, index) => [one, [...simplified][index] ?? one]),
);

/** Traditional Chinese in simplified characters and this guide's words; other text unchanged. */
export function simplify(text: string): string {
  let out = text;
  for (const [from, to] of [...words].sort((a, b) => b[0].length - a[0].length)) {
    out = out.replaceAll(from, to);
  }
  return [...out].map((one) => characters.get(one) ?? one).join('');
}
