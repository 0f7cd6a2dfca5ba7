/**
 * Small faults in a source file, one at a time: what somebody could mistype, forget or turn round.
 * Literals and conditions only; types, imports and names are left to the compiler.
 */
import ts from 'typescript';

/** One change of a text, from `start` to `end`. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A place that can be changed, and the ways to change it. */
export type Site = readonly Mutation[];

/** Numbers from 0 to 1; the tests and the command give a seeded one. */
export type Random = () => number;

const operators: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
};

const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Every place of a file that can be changed, in its order. */
export function mutationSites(name: string, source: string): Site[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const sites: Site[] = [];
  const visit = (node: ts.Node): void => {
    if (isOnlyForTheCompiler(node)) return;
    const changes = mutationsOf(node, file);
    if (changes.length > 0) sites.push(changes);
    if (isDroppable(node)) sites.push([dropped(node, file)]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sites;
}

const isOnlyForTheCompiler = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

function mutationsOf(node: ts.Node, file: ts.SourceFile): Mutation[] {
  const source = file.text;
  const start = node.getStart(file);
  const end = node.end;
  const whole = (text: string): Mutation => ({ start, end, text });
  const textOf = (part: ts.Node): string => part.getText(file);

  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return stringMutations(source, start + 1, end - 1);
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node))
    return stringMutations(source, start + 1, end - 2);
  if (ts.isTemplateTail(node)) return stringMutations(source, start + 1, end - 1);
  if (ts.isNumericLiteral(node)) return numberMutations(textOf(node)).map(whole);
  if (ts.isRegularExpressionLiteral(node)) return regexMutations(source, start, end);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return [whole('false')];
    case ts.SyntaxKind.FalseKeyword:
      return [whole('true')];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [whole(textOf(node.operand))];
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [textOf(node.whenTrue), textOf(node.whenFalse)];
    const from = node.whenTrue.getStart(file);
    return [{ start: from, end: node.whenFalse.end, text: `${no} : ${yes}` }];
  }
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
    const condition = node.expression;
    const text = `!(${textOf(condition)})`;
    return [{ start: condition.getStart(file), end: condition.end, text }];
  }
  if (ts.isBinaryExpression(node)) return binaryMutations(node, file);
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
    const other = Object.hasOwn(methods, node.name.text) ? methods[node.name.text] : undefined;
    return other ? [{ start: node.name.getStart(file), end: node.name.end, text: other }] : [];
  }
  return [];
}

function binaryMutations(node: ts.BinaryExpression, file: ts.SourceFile): Mutation[] {
  const { left, right, operatorToken } = node;
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return [left, right].map((side) => ({
      start: node.getStart(file),
      end: node.end,
      text: `(${side.getText(file)})`,
    }));
  const other = operators[operatorToken.kind];
  // Mixed with `??` or with each other, `&&` and `||` need brackets around.
  if (other === '&&' || other === '||')
    return [
      {
        start: node.getStart(file),
        end: node.end,
        text: `((${left.getText(file)}) ${other} (${right.getText(file)}))`,
      },
    ];
  return other
    ? [{ start: operatorToken.getStart(file), end: operatorToken.end, text: other }]
    : [];
}

/** An element of a list, or a property of an object. */
const isDroppable = (node: ts.Node): boolean =>
  node.parent !== undefined &&
  ((ts.isArrayLiteralExpression(node.parent) && !ts.isOmittedExpression(node)) ||
    (ts.isObjectLiteralExpression(node.parent) && ts.isObjectLiteralElementLike(node)));

/** Takes a node away together with the comma after it. */
function dropped(node: ts.Node, file: ts.SourceFile): Mutation {
  const comma = /^\s*,/.exec(file.text.slice(node.end))?.[0].length ?? 0;
  return { start: node.getStart(file), end: node.end + comma, text: '' };
}

/** A character changed or left out, a word left out, all of it left out. */
function stringMutations(source: string, start: number, end: number): Mutation[] {
  const text = source.slice(start, end);
  if (text === '') return [{ start, end, text: 'x' }];
  const plain = [...text.matchAll(/(?<!\\)[^\\\s'"`$]/gu)];
  const characters = plain.flatMap(({ 0: character, index }) => {
    const from = start + index;
    const to = from + character.length;
    return [
      { start: from, end: to, text: '' },
      { start: from, end: to, text: replacement(character) },
    ];
  });
  const words = [...text.matchAll(/(?<=\s)[\w.,:;/~-]+\s?/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: '',
  }));
  return [...characters, ...words, { start, end, text: '' }];
}

/** Another character of the same sort. */
function replacement(character: string): string {
  if (/\d/.test(character)) return String((Number(character) + 1) % 10);
  if (/[a-z]/.test(character)) return character === 'x' ? 'y' : 'x';
  if (/[A-Z]/.test(character)) return character === 'X' ? 'Y' : 'X';
  return character === '_' ? '-' : '_';
}

function numberMutations(text: string): string[] {
  const value = Number(text.replaceAll('_', ''));
  return [String(value + 1), String(value - 1)].map((number) =>
    number.startsWith('-') ? `(${number})` : number,
  );
}

/** Changes that leave a pattern a pattern: anchors, repeats, classes, flags, a letter or digit. */
function regexMutations(source: string, start: number, end: number): Mutation[] {
  const text = source.slice(start, end);
  const close = text.lastIndexOf('/');
  const changes: readonly (readonly [RegExp, (found: string) => string])[] = [
    [/(?<=^\/)\^|(?<=\|)\^|\$(?=\/[a-z]*$)|\$(?=\|)/g, () => ''],
    [/(?<!\\)(?<=[\w)\]])\+/g, () => '*'],
    [/(?<!\\)(?<=[\w)\].])\*/g, () => '+'],
    [/(?<!\\)(?<=[\w)\]])\?/g, () => ''],
    [/\\[dws]/g, (found) => found.toUpperCase()],
    [/(?<=\{)\d+|(?<=,)\d+(?=\})/g, (found) => String(Number(found) + 1)],
    [/(?<![\\{\d,A-Za-z(?<])[a-z0-9](?![-\d,}\]])/gi, replacement],
  ];
  const inside = changes.flatMap(([pattern, change]) =>
    [...text.slice(0, close + 1).matchAll(pattern)].map(({ 0: found, index }) => ({
      start: start + index,
      end: start + index + found.length,
      text: change(found),
    })),
  );
  return inside.filter((mutation) => {
    const changed =
      source.slice(start, mutation.start) + mutation.text + source.slice(mutation.end, end);
    return isPattern(changed);
  });
}

function isPattern(literal: string): boolean {
  const close = literal.lastIndexOf('/');
  try {
    new RegExp(literal.slice(1, close), literal.slice(close + 1));
    return close > 1;
  } catch {
    return false;
  }
}

/** The text with the change made. */
export const applied = (source: string, { start, end, text }: Mutation): string =>
  source.slice(0, start) + text + source.slice(end);

/** The lines that a change touches, as a person reads them: the first of them before and after. */
export function described(source: string, mutation: Mutation) {
  const line = source.slice(0, mutation.start).split('\n').length;
  const from = source.lastIndexOf('\n', mutation.start - 1) + 1;
  const next = source.indexOf('\n', mutation.end);
  const rest = source.slice(mutation.end, next < 0 ? source.length : next);
  const head = source.slice(from, mutation.start);
  const was = source.slice(mutation.start, mutation.end);
  return { line, before: oneLine(head + was + rest), after: oneLine(head + mutation.text + rest) };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * So many changes, spread over the files by how many places each has; each place at most once.
 * The same numbers choose the same.
 */
export function chosen<File>(
  files: readonly { readonly file: File; readonly sites: readonly Site[] }[],
  count: number,
  random: Random,
): { readonly file: File; readonly mutation: Mutation }[] {
  const places = files.flatMap(({ file, sites }) => sites.map((site) => ({ file, site })));
  const wanted = Math.min(count, places.length);
  const width = places.length / wanted;
  // One out of each stretch of equal length: no part of the house is left out, none comes twice.
  return Array.from({ length: wanted }, (_, index) => {
    const first = Math.ceil(index * width);
    const last = Math.ceil((index + 1) * width);
    const { file, site } = places[
      first + Math.floor(random() * (last - first))
    ] as (typeof places)[0];
    return { file, mutation: site[Math.floor(random() * site.length)] as Mutation };
  });
}
