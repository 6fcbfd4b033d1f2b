/** Checks the texts of one language against the English ones: what is missing, too much, or has other values in it. */

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const FORM = /_(zero|one|two|few|many|other)$/u;

type Texts = Readonly<Record<string, string>>;

/** Names without the plural's form: `reports_one` is of `reports`. */
function plain(texts: Texts): ReadonlySet<string> {
  return new Set(Object.keys(texts).filter((key) => !FORM.test(key)));
}

function counted(texts: Texts): ReadonlySet<string> {
  return new Set(
    Object.keys(texts)
      .filter((key) => FORM.test(key))
      .map((key) => key.replace(FORM, '')),
  );
}

function valuesIn(text: string): string {
  return [...new Set(text.match(/\$\d/gu) ?? [])].sort().join(' ');
}

/** What is wrong in words, a line each; empty where all is well. */
export function wordProblems(english: Texts, texts: Texts, language: string): readonly string[] {
  const problems: string[] = [];
  const complain = (key: string, what: string) => problems.push(`${language}: "${key}" ${what}`);
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const check = (key: string, model: string) => {
    const text = texts[key];
    if (!text?.trim()) complain(key, 'is missing');
    else if (valuesIn(text) !== valuesIn(model))
      complain(
        key,
        `has the values ${valuesIn(text) || 'none'}, the English one ${valuesIn(model) || 'none'}`,
      );
  };
  for (const key of plain(english)) check(key, english[key] ?? '');
  for (const base of counted(english)) {
    for (const form of needed) check(`${base}_${form}`, english[`${base}_other`] ?? '');
    for (const form of FORMS.filter((one) => !needed.includes(one as Intl.LDMLPluralRule))) {
      if (texts[`${base}_${form}`] !== undefined)
        complain(`${base}_${form}`, `is no plural form of this language`);
    }
  }
  for (const key of plain(texts)) if (english[key] === undefined) complain(key, 'is in no English file');
  for (const base of counted(texts))
    if (!counted(english).has(base)) complain(base, 'is counted in no English file');
  return problems;
}
