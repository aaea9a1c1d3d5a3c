/** Words that only institutions have in their names. */
const INSTITUTION =
  /\b(?:universit\w*|univ|institut\w*|lab|labs|laborator\w+|research|college|school|department|dept|cent(?:er|re)|academy|hospital|corporation|corp|inc|llc|ltd|gmbh|company|technolog\w+|studios?|foundation|polytechni\w*|faculty|group|google|deepmind|meta|fair|microsoft|nvidia|ibm|amazon|apple|openai|anthropic|bytedance|tiktok|alibaba|tencent|huawei|baidu|adobe|intel|samsung|naver|kakao|sony|ntt|sensetime|salesforce|snap|deepseek|xiaomi|meituan|kuaishou|eurecom|inria|cnrs|mit|uiuc|eth|epfl|kaist|postech|ucla|ucsd|cmu|nus|ntu|hkust|cuhk|stanford|oxford|cambridge|berkeley|tsinghua|harvard|princeton|team ai|france|switzerland|germany|japan|korea|china|usa|uk|canada|singapore|italy|spain|netherlands)\b|大学|大學|学院|研究院|研究所|实验室|實驗室|公司|中心|学系|科学系|工程系|科技|小组|集团|研究者|중심|대학|연구|회사|센터|学部|研究室|株式会社/iu;
/** Words about authors that are no names. */
const REMARK =
  /^(?:[*†‡\\\s]*)?(?:平等贡献|同等贡献|共同贡献|共同第一作者|共同一作|通讯作者|第一作者|独立研究者|未提供|未提及|未知|不详|匿名|详见.*|无|equal contribution|equally contributed|corresponding authors?|first authors?|not (?:provided|mentioned|specified|stated)|unknown|anonymous.*|see (?:the )?paper|교신저자|공동저자|미상|責任著者)[.。]?$/i;
const TEAM =
  /(?:team|团队|團隊|팀|チーム|collaboration|consortium|community|contributors|members)$/i;
const PARTICLE =
  /^(?:de|da|di|do|dos|du|del|della|der|den|des|van|von|ter|ten|le|la|el|al|bin|ibn|ben|y|e|zu|af|'t|st)\.?$/i;
const WORD = /^[\p{Lu}'’][\p{L}\p{M}'’.-]*$|^(?:al|el|d|o|l)[-'’]\p{L}[\p{L}\p{M}'’.-]*$/u;
const LETTERS = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・ー]+$/u;

const PLACE =
  /^(?:the )?(?:usa?|u\.s\.a?\.?|united states.*|uk|united kingdom|england|scotland|france|germany|switzerland|austria|italy|spain|portugal|netherlands|belgium|sweden|norway|denmark|finland|poland|russia|israel|turkey|japan|(?:south |republic of )?korea|china|(?:p\. ?r\. )?china|hong kong|macau|taiwan|singapore|india|australia|new zealand|canada|brazil|mexico|saudi arabia|uae|united arab emirates|paris|london|beijing|shanghai|shenzhen|hangzhou|seoul|tokyo|zurich|北京|上海|深圳|杭州|广州|南京|中国|香港|台湾|美国|英国|法国|德国|日本|韩国|新加坡|瑞士|加拿大|澳大利亚|대한민국|한국|서울|미국)$/i;

/** A country or a city: the end of an address, not an institution. */
export function isPlace(text: string): boolean {
  return PLACE.test(text.trim());
}

export function isInstitution(text: string): boolean {
  return INSTITUTION.test(text) || /^[A-Z][A-Z\d&-]{2,}$/.test(text) || / [|∣&] /.test(text);
}

/** Remarks about authors, and sentences: neither names anybody. */
export function isRemark(text: string): boolean {
  return (
    REMARK.test(text.trim()) ||
    /[。！？]$/.test(text.trim()) ||
    /^\p{Ll}[\p{L} ]{30,}\.$/u.test(text.trim())
  );
}

/** Names of people: a few capitalised words, or a few characters of a script without spaces; and names of teams. */
export function isPerson(name: string): boolean {
  if (isRemark(name) || name.length > 60 || /[\d@{}<>=]/.test(name)) return false;
  if (TEAM.test(name)) return true;
  if (LETTERS.test(name)) return isShortName(name);
  if (isInstitution(name)) return false;
  const words = name.split(/\s+/);
  const full = words.filter((word) => WORD.test(word)).length;
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    full >= 2 &&
    words.every((word) => WORD.test(word) || PARTICLE.test(word))
  );
}

function isShortName(name: string): boolean {
  if (INSTITUTION.test(name)) return false;
  return name.includes('·') || name.includes('・')
    ? name.length <= 24
    : name.length >= 2 && name.length <= 4;
}
