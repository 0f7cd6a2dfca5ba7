/** What a playbook or a cloud-config is made of. `Comment` stands above an item of a list. */
export type Yaml = string | number | boolean | readonly Yaml[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: Yaml | undefined;
}

/** The key under which an item of a list has the comment above it. */
export const above = '#';

/** The key under which an item has a remark for those who check it, behind its first line. */
export const behind = '#!';

/** What YAML takes for something else than text, or reads as a sign of its own. */
const plain = /^[A-Za-z_~/][\w ./@+-]*[\w./@+-]$|^[A-Za-z]$/;
const taken = /^(y|n|yes|no|true|false|on|off|null|~)$/i;

const scalar = (value: string | number | boolean): string =>
  typeof value !== 'string' || (plain.test(value) && !taken.test(value))
    ? String(value)
    : JSON.stringify(value);

/** Text of several lines, as it stands. */
function block(text: string, indent: string): string[] {
  const ends = text.endsWith('\n');
  const lines = (ends ? text.slice(0, -1) : text).split('\n');
  // A first line that is set in must be told from the indentation itself.
  const sign = /^\s/.test(text) ? '2' : '';
  return [`|${sign}${ends ? '' : '-'}`, ...lines.map((line) => line && `${indent}  ${line}`)];
}

function lines(value: Yaml, indent: string): string[] {
  if (typeof value === 'string' && value.includes('\n')) return block(value, indent.slice(2));
  if (typeof value !== 'object') return [scalar(value)];
  if (isList(value)) return value.flatMap((item) => itemLines(item, indent));
  return mapLines(value, indent);
}

const isList = (value: Yaml): value is readonly Yaml[] => Array.isArray(value);

function itemLines(item: Yaml, indent: string): string[] {
  const isMap = typeof item === 'object' && !isList(item);
  const comment = isMap && typeof item[above] === 'string' ? item[above] : '';
  const remark = isMap && typeof item[behind] === 'string' ? item[behind] : '';
  const [first = '', ...rest] = lines(item, `${indent}  `);
  return [
    ...(comment ? comment.split('\n').map((line) => `${indent}# ${line}`) : []),
    `${indent}- ${first.trimStart()}${remark ? ` # ${remark}` : ''}`,
    ...rest,
  ];
}

function mapLines(map: YamlMap, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (value === undefined || key === above || key === behind) return [];
    if (isList(value) && value.every((item) => typeof item !== 'object'))
      return value.length === 0
        ? [`${indent}${key}: []`]
        : [`${indent}${key}:`, ...lines(value, `${indent}  `)];
    if (typeof value === 'object') return [`${indent}${key}:`, ...lines(value, `${indent}  `)];
    const [first = '', ...rest] = lines(value, `${indent}  `);
    return [`${indent}${key}: ${first}`, ...rest];
  });
}

/** A document of YAML, without the line that begins it. */
export const toYaml = (value: Yaml): string => `${lines(value, '').join('\n')}\n`;
