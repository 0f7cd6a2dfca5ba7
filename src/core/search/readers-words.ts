/**
 * What readers type, and what the guide calls it. A question in somebody's own words is asked for
 * in the guide's words too: titles and search words of the pages say those. The one place for it;
 * a word that means one page belongs to the search words of that page.
 */
export const readersWords: readonly (readonly [RegExp, string])[] = [
  [/(?<![安包组封重])装(?![置载])/, '安装'],
  [
    /没(?:有|给)?\s*(?:root|sudo)|(?:不[用给]|无)\s*(?:root|sudo)|管理员|普通账[户号]/i,
    '没有 sudo, 普通用户运行 docker',
  ],
  [/自启|(?:自动|跟着)启动|重启(?:之后|以后|后|完)|重新开机/, '开机自启动'],
  [/断开|掉线|断线|退出|注销|关(?:掉|闭|了)?(?:终端|窗口|ssh)/i, '退出登录后停止'],
  [/外[面边]|主机|本机|物理机|母机/, '宿主机'],
  [/删除?(?:不[了掉动]|失败)|没法删|没有?权限删/, '删不掉'],
  [/同时|并存|一起[用装跑]|一台机器/, '共存'],
  [/删干净|清(?:理|除)?干净|移除/, '卸载'],
  [/[访连]\S{0,3}不[上到了通]|[连访]\S{0,2}失败/, '访问不了, 连不上'],
  [/真[实正]的?\s*ip|来源|访客/i, '真实 IP, 来源 IP'],
  [/网速|速度|带宽|卡顿/, '网络慢'],
  [/换源|国内源|(?:拉|pull)\S{0,4}(?:慢|不下来|不动)|加速/i, '镜像源, 镜像加速'],
  [/没(?:有)?(?:效果?|用|作用)|不[起管](?:作)?用|无效/, '不生效'],
  [/哪[个种]|怎么选|对比|比较/, '选择'],
  [/(?:数据|大|别的|其他|另一块|新)(?:硬)?[盘磁]|改到|搬到|迁移/, '移动数据目录, 数据目录'],
  [/(?:别的|另一台|其他|其它)(?:机器|电脑|服务器)/, '远程访问'],
  [/套娃|docker\s*(?:里面?|中)\S{0,4}docker/i, '容器里运行 Docker'],
  [/登陆/, '登录'],
  [/^(?!(?:docker )?rootless\b)\S+\s*是(?:什么|啥)(?:东西|意思)?[？?]?$/i, '术语'],
  [
    /\blog(?:ged|ging)?[ -]?(?:out|off)\b|\b(?:close|leave|exit|disconnect)\w* (?:the |my )?(?:ssh|terminal|session)/i,
    'logout, lingering',
  ],
  [
    /\b(?:on|at|after|every) (?:re)?boot|\bstartup\b|\b(?:re)?start automatically/i,
    'start at boot, autostart',
  ],
  [/\b(?:no|not|without|lack)\b.{0,12}\b(?:root|sudo|admin)/i, 'without root, no sudo'],
  [
    /\bremove (?:all|every)|\b(?:left|leftover|leftovers)\b|\bget rid of|\bclean(?:ing)? up|\bcompletely remove/i,
    'uninstall',
  ],
  [/\b(?:my|the) (?:laptop|machine|computer|workstation|server)\b/i, 'host loopback'],
  [
    /\b(?:from|in|inside|within) (?:the |a |my )?containers?\b.{0,40}\b(?:host|laptop|machine|localhost)|\b(?:host|laptop|machine|localhost)\b.{0,40}\bfrom (?:inside )?(?:the |a |my )?containers?/i,
    'reach the host from a container',
  ],
  [
    /\b(?:bigger|larger|another|other|different|second|external) (?:disk|drive|partition|volume)|\bmove\b.*\b(?:images|data)\b/i,
    'move data directory, another disk',
  ],
  [
    /\b(?:weird|wrong|strange|random|odd|different) (?:uid|gid|user|owner|ownership|permissions?)\b/i,
    'wrong ownership',
  ],
  [
    /\b(?:talks?|points?|goes|connects?) (?:still )?(?:to|with)\b.*\b(?:daemon|docker)|\bwrong (?:daemon|docker)\b/i,
    'docker context, wrong socket',
  ],
  [
    /\b(?:next to|alongside|beside|in parallel (?:to|with)|together with|at the same time)\b/i,
    'side by side',
  ],
  [/^what(?:'s| is| are| does) (?:an? |the )?(?!rootless\b)[\w-]+(?: mean)?\??$/i, 'glossary'],
  [/\bgraphics? cards?\b/i, 'GPU'],
  [
    /\b(?:has|have|had|with) no effect\b|\bdo(?:es)? nothing\b|\bnot (?:applied|enforced|respected)\b/i,
    'ignored',
  ],
  [
    /\bwhat (?:can|do|does|is|are|will|would)\b ?(?:not|n['’]?t)|\bwhat (?:can't|cannot|doesn't|won't)\b|\b(?:unsupported|missing) features?\b/i,
    'known limitations',
  ],
  [/\b(?:secure|safe|safer|security)\b/i, 'is rootless secure'],
  [/\bvs ?code\b|\bdev ?containers?\b/i, 'devcontainer, DOCKER_HOST'],
  [/\b(?:which|what|best|fastest)\b.*\bdriver/i, 'choosing a network driver'],
  [/\bopen files?\b|\bfile descriptors?\b/i, 'nofile, ulimit'],
];

/** A pasted text would say everything; a question is shorter. */
const LONGEST = 120;

/** Phrases of the guide for what a query says in other words; none where it has no such words. */
export const inGuideWords = (query: string): string[] =>
  readersWords
    .filter(([said]) => said.test(query.slice(0, LONGEST)))
    .flatMap(([, ours]) => ours.split(', '));
