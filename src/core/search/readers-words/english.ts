import type { ReadersWords } from './index.ts';

/** What readers type in English, and what the guide calls it. */
export const readersWords: ReadersWords = [
  [
    /\blog(?:ged|ging)?[ -]?(?:out|off)\b|\b(?:clos|leav|exit|quit|disconnect)\w* (?:from )?(?:the |my )?(?:ssh|terminal|session|shell|window)|\b(?:ssh|terminal|session|shell)\b.{0,12}\b(?:ends?|closes?|ended|closed|exits?|dropped|drops?)\b/i,
    'logout, lingering',
  ],
  [
    /\b(?:on|at|after|every|survive\w*) (?:a )?(?:re)?boot|\bstartup\b|\b(?:re)?start(?:s|ed)? automatically|\bbefore (?:any(?:one|body) |i |the user )?log(?:s|ging)?[ -]?ins?\b/i,
    'start at boot, autostart',
  ],
  [/\b(?:no|not|without|lack)\b.{0,12}\b(?:root|sudo|admin)/i, 'without root, no sudo'],
  [
    /\bremove (?:all|every)|\b(?:left|leftover|leftovers)\b|\bget rid of|\bclean(?:ing)? up|\bcompletely remove/i,
    'uninstall',
  ],
  [
    /\bclean(?:ing)? up\b|\bfree (?:up )?(?:disk |some )?space\b|\bfills? (?:up )?\S* ?disk\b/i,
    'prune',
  ],
  [
    /(?=.*\bcontainers?\b).*\b(?:my|the) (?:laptop|machine|computer|workstation|server)\b/i,
    'host loopback',
  ],
  [
    /\bfrom (?:my|another|a different|a remote|outside) (?:laptop|machine|computer|pc|host)\b/i,
    'remote host',
  ],
  [
    /\b(?:from|in|inside|within) (?:the |a |my )?containers?\b.{0,40}\b(?:host|laptop|machine|localhost)|\b(?:host|laptop|machine|localhost)\b.{0,40}\bfrom (?:inside )?(?:the |a |my )?containers?/i,
    'reach the host from a container',
  ],
  [
    /\b(?:bigger|larger|another|other|different|second|external) (?:disk|drive|partition|volume)|\bmove\b.*\b(?:images|data)\b/i,
    'move data directory, another disk',
  ],
  // IDs of a subordinate range are no numbers that anybody looks for.
  [
    /(?<!\d)(?:1[0-6]|2[3-9])\d{4}(?!\d)|\bown(?:s|er|ed|ership)\b|\b(?:can ?not|can.?t|unable to) write\b|\b(?:not|un|non-?)\W?writ(?:e)?able\b|\bread-?only (?:data ?base|db)\b/i,
    'wrong ownership',
  ],
  [/\b(?:delete|remove|edit)\b.{0,20}\bfiles?\b.{0,40}\bcontainer/i, 'delete files of a container'],
  [/\bboth\b.*\b(?:root(?:ful|less)?|dockers?)\b|\b(?:two|2) dockers\b/i, 'side by side'],
  [/\broot(?:ful)? docker\b|\bdocker (?:as|with|of) root\b|\bnormal docker\b/i, 'rootful'],
  [
    /\b(?:docker|root) dir\b|^(?!.*\b(?:writ|perm|ch?own)).*\bdata (?:dir|location)\b|\bchange (?:the )?(?:location|path)\b/i,
    'move data directory',
  ],
  [
    /\b(?:no|without|lost?|losing) (?:internet|network|connectivity|connection)\b(?=.*\bcontainers?\b)|\bcontainers?\b.*\b(?:no|without|lost?) (?:internet|network|connectivity|connection)\b/i,
    'name resolution',
  ],
  [/\bdocker group\b/i, 'is rootless secure'],
  [/\b(?:su|switch(?:ed|ing)?) (?:to|into) (?:the |an? |another )?\S+(?: user)?/i, 'user bus'],
  [
    /\b(?:weird|wrong|strange|random|odd|different) (?:uid|gid|user|owner|ownership|permissions?)\b/i,
    'wrong ownership',
  ],
  [
    /\b(?:talk|point|go|connect|speak)(?:s|es|ing|ed)? (?:still )?(?:to|with)\b.*\b(?:daemon|docker)|\bwrong (?:daemon|docker|socket)\b/i,
    'docker context, wrong socket',
  ],
  // The client has asked the other daemon.
  [
    /(?=.*\b(?:containers?|images?|volumes?|ps)\b).*\b(?:gone|empty|vanish\w*|disappear\w*|lost|different|not (?:listed|shown|there)|(?:do|can) ?not see|shows? (?:no|nothing)|lists? (?:no|nothing))\b/i,
    'docker ps is empty',
  ],
  [
    /\b(?:next to|alongside|beside|in parallel (?:to|with)|together with|at the same time)\b/i,
    'side by side',
  ],
  [/^what(?:'s| is| are| does) (?:an? |the )?(?!rootless\b)[\w-]+(?: mean)?\??$/i, 'glossary'],
  [/\bgraphics? cards?\b/i, 'GPU'],
  [
    /\b(?:see|show|list|look at|where are)\b.*\b(?:iptables|nftables|firewall) rules\b/i,
    'look inside',
  ],
  [
    /\b(?:bind|listen|port)\b\D{0,24}(?<![\d.:])(?:[1-9]\d{0,2}|10[01]\d|102[0-3])(?![\d.])/i,
    'privileged port',
  ],
  [
    /\b(?:has|have|had|with) no effect\b|\bdo(?:es)? nothing\b|\bnot (?:applied|enforced|respected|honou?red|taken)\b/i,
    'ignored',
  ],
  [
    /\bwhat (?:can|do|does|is|are|will|would)\b ?(?:not|n['’]?t)|\bwhat (?:can't|cannot|doesn't|won't)\b|\b(?:unsupported|missing) features?\b/i,
    'known limitations',
  ],
  [
    /\b(?:(?:in)?secure|safe(?:r|st|ty)?|security|dangerous|danger|risk\w*|escap\w*|protect\w*|attack\w*|break(?:s|ing)? out|broken out|worth (?:it|the|using|running)|production)\b/i,
    'is rootless secure',
  ],
  [/\bvs ?code\b|\bdev ?containers?\b/i, 'devcontainer, DOCKER_HOST'],
  [/\b(?:which|what|best|fastest)\b.*\bdriver/i, 'choosing a network driver'],
  [/\bopen files?\b|\bfile descriptors?\b/i, 'nofile, ulimit'],
];
