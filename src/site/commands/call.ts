import { insideImage, type Use } from '../../core/facts/uses/index.ts';
import { problemsOfValue, problemsOfWords, type Reading } from './check.ts';
import { type Form, formsOf, optionsIn, readForm } from './forms.ts';

/** One call of a program, compared with its use word by word. */
export class Call {
  readonly #program: string;
  readonly #reading: Reading;
  readonly #forms: ReadonlyMap<string, Form>;
  readonly #problems: string[] = [];
  #form: Form;
  #verb: string[] = [];
  #hasForm: boolean;
  #verbEnded = false;
  #optionsEnded = false;
  /** The place that the next operand takes, and whether it has one already. */
  #place = 0;
  #filled = false;
  #image = '';

  constructor(program: string, use: Use, reading: Reading) {
    this.#program = program;
    this.#reading = reading;
    this.#forms = formsOf(use);
    const plain = this.#forms.get('');
    this.#hasForm = plain !== undefined;
    this.#form = plain ?? readForm(use.options);
  }

  /** What in the words after the program is no use of it. */
  problemsOf(words: readonly string[]): string[] {
    const left = [...words];
    for (let word = left.shift(); word !== undefined; word = left.shift()) {
      const isOption = !this.#optionsEnded && (/^-./.test(word) || this.#form.options.has(word));
      const rest = this.#form.places[this.#place];
      if (word === '--' && !this.#optionsEnded) this.#optionsEnded = true;
      else if (isOption && !(rest?.rest && this.#place > 0)) this.#readOptions(word, left);
      else if (this.#reading.mention && word === '…') return this.#problems;
      else if (this.#readVerb(word)) continue;
      else if (!this.#hasForm) {
        this.#complain(`no verb is called ${[...this.#verb, word].join(' ')}`);
        return this.#problems;
      } else if (this.#readOperand(word, left)) return this.#problems;
    }
    if (!this.#reading.mention) this.#complainOfMissing();
    return this.#problems;
  }

  #complain(text: string): void {
    this.#problems.push(`${this.#program}: ${text}`);
  }

  #test(kind: string, value: string): boolean {
    const problems = problemsOfValue(kind, value, this.#reading);
    for (const problem of problems) this.#complain(problem);
    return problems.length === 0;
  }

  #readOptions(word: string, left: string[]): void {
    for (const { name, value } of optionsIn(word, this.#form)) {
      const kind = this.#form.options.get(name);
      if (kind === undefined) this.#complain(`no option is called ${name}`);
      else if (kind === null) {
        if (value !== undefined) this.#complain(`${name} takes no value`);
      } else {
        const taken = value ?? left.shift();
        if (taken !== undefined) this.#test(kind, taken);
        else if (!this.#reading.mention) this.#complain(`${name} lacks its value`);
      }
    }
  }

  /** Whether the word belongs to a verb; the longest that there is counts. */
  #readVerb(word: string): boolean {
    if (this.#verbEnded) return false;
    const longer = [...this.#verb, word].join(' ');
    if ([...this.#forms.keys()].some((verb) => verb === longer || verb.startsWith(`${longer} `))) {
      this.#verb.push(word);
      const form = this.#forms.get(longer);
      this.#hasForm = form !== undefined;
      this.#form = form ?? this.#form;
      return true;
    }
    this.#verbEnded = true;
    return false;
  }

  /** Whether the word and all after it were read, as a command of their own. */
  #readOperand(word: string, left: readonly string[]): boolean {
    const place = this.#form.places[this.#place];
    if (!place) this.#complain(`one word too many: ${word}`);
    else if (place.rest) {
      this.#problems.push(...this.#problemsOfRest(place.kind, [word, ...left]));
      return true;
    } else {
      const fits = problemsOfValue(place.kind, word, this.#reading).length === 0;
      const skippable = place.optional || (place.many && this.#filled);
      if (!fits && skippable && this.#form.places[this.#place + 1]) {
        this.#place += 1;
        this.#filled = false;
        return this.#readOperand(word, left);
      }
      if (!fits) this.#test(place.kind, word);
      if (place.kind === 'image') this.#image = word;
      this.#filled = place.many;
      if (!place.many) this.#place += 1;
    }
    return false;
  }

  /** A command of its own: of this system, or of an image's tools, or for what the image starts. */
  #problemsOfRest(kind: string, words: readonly string[]): string[] {
    if (kind !== 'in-container') return problemsOfWords(words, this.#reading);
    const table = insideImage(this.#image);
    const start = /^docker:.*cli$/.test(this.#image) && !((words[0] ?? '') in table);
    return problemsOfWords(start ? ['docker', ...words] : words, { ...this.#reading, table });
  }

  #complainOfMissing(): void {
    if (!this.#hasForm) this.#complain(`a verb is missing after ${this.#verb.join(' ')}`);
    const missing = this.#form.places
      .slice(this.#place)
      .find(({ optional }, index) => !optional && !(index === 0 && this.#filled));
    if (missing && this.#hasForm) this.#complain(`lacks: ${missing.kind}`);
  }
}
