import { soundOf, syllablesIn } from '../text/pinyin.ts';

/*
 * Chinese that no page has, as what it may stand for: a word of a page with the same sound, or with one
 * character that looks alike. Loaded only where something of a query is known nowhere.
 */

/** Characters that are taken for each other by how they look. */
const alike =
  '己已巳 末未 日曰目 载戴栽 侯候 桂挂 镜境 象像 录绿 户尸 属居 限恨 容客 网冈 络洛 端瑞 驱躯 卸御 权杈 拉垃 盘盆 内肉 代伐 令今 存在 宿缩 机杌 动勤 源原 镜锐';

const looks = new Map<string, string>();
for (const group of alike.split(' '))
  for (const one of group) looks.set(one, (looks.get(one) ?? '') + group);

const isNear = (one: string, other: string): boolean =>
  one === other || soundOf(one) === soundOf(other) || (looks.get(one)?.includes(other) ?? false);

/** The Chinese words of pages: what signs and Latin letters leave of their names. */
const runsIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? [])),
];

/**
 * A stretch of Chinese with one wrong character, as names have it; `undefined` where none is near. Two
 * characters alone must begin a name, or stand in two: 以后 is not the end of 迁移后.
 */
function mended(run: string, runs: readonly string[]): string | undefined {
  const letters = [...run];
  const isWord = (part: string): boolean =>
    letters.length > 2 ||
    runs.some((name) => name.startsWith(part)) ||
    runs.filter((name) => name.includes(part)).length > 1;
  let best: string | undefined;
  for (const name of runs) {
    for (let at = 0; at + letters.length <= name.length; at++) {
      const part = [...name].slice(at, at + letters.length);
      const wrong = part.filter((letter, index) => letter !== letters[index]);
      if (wrong.length !== 1 || part.length !== letters.length) continue;
      if (
        part.every((letter, index) => isNear(letters[index] ?? '', letter)) &&
        isWord(part.join(''))
      )
        best ??= part.join('');
    }
  }
  return best;
}

/**
 * A query with what no page has replaced by what sounds or looks like it, if there is any.
 * @param isKnown whether two neighbouring characters stand in some page
 */
export function bySound(
  query: string,
  names: readonly string[],
  isKnown: (pair: string) => boolean,
): string | undefined {
  const runs = runsIn(names);
  const typed = query.replace(/\p{Script=Han}{2,}/gu, (run) => {
    let text = run;
    for (let at = 0; at + 1 < text.length; at++) {
      if (isKnown(text.slice(at, at + 2))) continue;
      // With a neighbour on either side, if there is one: two characters alone are near to many.
      for (const [from, to] of [
        [at - 1, at + 3],
        [at, at + 3],
        [at - 1, at + 2],
        [at, at + 2],
      ] as const) {
        const part = from < 0 || to > text.length ? '' : text.slice(from, to);
        const better = part === '' ? undefined : mended(part, runs);
        if (!better) continue;
        // A character that makes a known word with its neighbour is right: 文件 is no 文建.
        const wrong = from + [...better].findIndex((letter, index) => letter !== part[index]);
        const around = [
          text.slice(Math.max(0, wrong - 1), wrong + 1),
          text.slice(wrong, wrong + 2),
        ];
        if (around.some((pair) => pair.length > 1 && isKnown(pair))) continue;
        text = text.slice(0, from) + better + text.slice(to);
        break;
      }
    }
    return text;
  });
  const spelled = typed.replace(/(?<![\w.-])[a-z]+(?:[ '][a-z]+)*(?![\w.-])/g, (latin) =>
    inChinese(latin.split(/[ ']/), runs),
  );
  return spelled === query ? undefined : spelled;
}

/** Latin words with those that are read as Chinese written so: all that stand together, or each. */
function inChinese(words: readonly string[], runs: readonly string[]): string {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let end = words.length; end > at && taken === 0; end--) {
      const sounds = words.slice(at, end).map(syllablesIn);
      const wanted = sounds.flat();
      if (wanted.length < 2 || wanted.some((sound) => sound === undefined)) continue;
      const found = spoken(wanted as string[], runs);
      if (found) {
        out.push(found);
        taken = end - at;
      }
    }
    if (taken === 0) out.push(words[at] ?? '');
    at += Math.max(1, taken);
  }
  return out.join(' ');
}

/** The Chinese that sounds so, in the names of pages. */
function spoken(wanted: readonly string[], runs: readonly string[]): string | undefined {
  for (const run of runs) {
    const letters = [...run];
    for (let at = 0; at + wanted.length <= letters.length; at++) {
      if (wanted.every((sound, index) => soundOf(letters[at + index] ?? '') === sound))
        return letters.slice(at, at + wanted.length).join('');
    }
  }
  return undefined;
}
