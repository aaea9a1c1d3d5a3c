/**
 * arXiv identifiers. The forms are those of https://info.arxiv.org/help/arxiv_identifier.html:
 * `2409.06210` (since April 2007; four digits after the point before 2015) and `hep-th/9901001` before.
 */
const NEW_STYLE = /(?<![\d.])(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})(?:v[1-9]\d?)?(?!\d)/;
const OLD_STYLE =
  /(?<![\w-])([a-z]{2,}(?:-[a-z]{2,})?)(?:\.[A-Z]{2})?\/(\d{2})(0[1-9]|1[0-2])(\d{3})(?:v[1-9]\d?)?(?!\d)/;

/** Archives of the old style (https://arxiv.org/archive); anything else before the slash is a path, not an id. */
const ARCHIVES = new Set(
  (
    'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs ' +
    'dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics ' +
    'plasm-ph q-alg q-bio quant-ph solv-int supr-con'
  ).split(' '),
);

/**
 * The first arXiv id in `text`, without its version (`vN` is the same paper), or null.
 * Accepts a bare id, `arXiv:…`, and any `abs`, `pdf`, `html` or Hugging Face papers URL that holds one.
 */
export function findArxivId(text: string): string | null {
  const modern = NEW_STYLE.exec(text);
  if (modern && isPlausible(modern)) return `${modern[1]}${modern[2]}.${modern[3]}`;
  const old = OLD_STYLE.exec(text);
  if (old && ARCHIVES.has(old[1] ?? '')) return `${old[1]}/${old[2]}${old[3]}${old[4]}`;
  return null;
}

/** Ids have four digits after the point up to 1412 and five since 1501; the scheme began with 0704. */
function isPlausible([, year = '', month = '', number = '']: RegExpExecArray): boolean {
  const yearMonth = Number(year + month);
  return yearMonth >= 704 && number.length === (yearMonth >= 1501 ? 5 : 4);
}

/** Like {@link findArxivId}, but null unless the whole of `text` is one id or one address of a paper. */
export function parseArxivId(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:arxiv:\s*|10\.48550\/arxiv\.)/i, '')
    .replace(
      /^https?:\/\/(?:[\w-]+\.)*(?:(?:arxiv|alphaxiv|ar5iv)\.org\/(?:abs|pdf|html|overview)|huggingface\.co\/papers|doi\.org\/10\.48550)\/(?:arxiv\.)?/i,
      '',
    )
    .replace(/(?:\.pdf)?(?:[?#].*)?$/i, '');
  const id = findArxivId(bare);
  return id !== null && bare.replace(/v[1-9]\d?$/, '').replace(/\.[A-Z]{2}\//, '/') === id
    ? id
    : null;
}

/** The month in an id (`2408.00714` → `2024-08`, `hep-th/9901001` → `1999-01`): it dates a paper when nothing else does. */
export function monthOfArxivId(id: string): string {
  const digits = /(\d{2})(\d{2})/.exec(id.includes('/') ? id.slice(id.indexOf('/')) : id);
  const year = Number(digits?.[1] ?? 0);
  return `${year >= 91 ? 1900 + year : 2000 + year}-${digits?.[2] ?? '01'}`;
}

/** Addresses of a paper that follow from its id alone. */
export function arxivLinks(id: string): { abstract: string; pdf: string; huggingface: string } {
  return {
    abstract: `https://arxiv.org/abs/${id}`,
    pdf: `https://arxiv.org/pdf/${id}`,
    huggingface: `https://huggingface.co/papers/${id}`,
  };
}
